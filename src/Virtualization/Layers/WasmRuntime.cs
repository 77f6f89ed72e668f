namespace Virtualization;

/// <summary xml:lang="ko">Wasm 바이트코드를 CPU의 명령으로 컴파일하고 인스턴스를 서로 격리하는 프로세스.</summary>
/// <summary xml:lang="en">The process that translates Wasm bytecode into CPU instructions and isolates instances from each other.</summary>
/// <remarks xml:lang="ko">Wasmtime의 컴파일러는 Cranelift와 Winch이고, Cranelift가 지원하지 않는 CPU에서는 Pulley라는 인터프리터를 씁니다.</remarks>
/// <remarks xml:lang="en">
/// Wasmtime’s compilers are Cranelift and Winch; on CPUs that Cranelift does not support, it uses its interpreter,
/// Pulley.
/// </remarks>
[Layer(Color = LayerColor.Violet), Name("ko", "Wasm 런타임"), Name("en", "Wasm runtime")]
[Cites<WasmtimeSecurity>]
[Cites<WasmtimePlatformSupport>("OS support; no_std")]
[Cites<WasmtimePulleyGuide>("first paragraphs; Enabling Pulley")]
public sealed class WasmRuntime;
