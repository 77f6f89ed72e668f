namespace Virtualization;

/// <summary xml:lang="ko">자기 선형 메모리 안에서만 실행되고, 밖으로는 연결된 import만 부를 수 있는 Wasm 모듈의 인스턴스.</summary>
/// <summary xml:lang="en">
/// An instance of a Wasm module, which runs only within its own linear memory and can reach the outside only through the imports it was
/// given.
/// </summary>
[Layer(Color = LayerColor.Rose), Name("ko", "Wasm 인스턴스"), Name("en", "Wasm instance")]
[Cites<WasmtimeSecurity>]
public sealed class WasmModule;
