namespace Virtualization;

/// <summary xml:lang="ko">CPU의 종류를 가리지 않고 <see cref="Sandbox"/> 안에서 실행되는 바이트코드(Wasm).</summary>
/// <summary xml:lang="en">A portable bytecode that runs inside a <see cref="Sandbox">sandbox</see> (Wasm).</summary>
/// <remarks xml:lang="ko">
/// Wasm 런타임을 VM이라고 부르기도 하지만, 하이퍼바이저의 VM과 달리 커널이 없습니다. 모듈은 시스템 호출을 직접 부르지 못하고, 밖으로는 런타임이 이어 준 함수(import)만 부를 수 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A Wasm runtime is sometimes called a VM, but unlike a hypervisor’s VM, it has no kernel. A module cannot make system calls; outside
/// itself, it can call only the functions that the runtime has linked to its imports.
/// </remarks>
[Term, Name("ko", "WebAssembly"), Name("en", "WebAssembly")]
[Slug("webassembly")]
[Cites<WasmtimeSecurity>]
public sealed class WebAssembly;
