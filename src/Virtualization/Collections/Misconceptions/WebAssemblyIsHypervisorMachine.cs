namespace Virtualization;

/// <summary xml:lang="ko">커널이 없는, 언어 수준의 샌드박스이다.</summary>
/// <summary xml:lang="en">It is a language-level sandbox without a kernel.</summary>
/// <remarks xml:lang="ko">
/// <see cref="WebAssembly"/> 모듈은 런타임 프로세스 안에서 실행되며, <see cref="SystemCall"/>을(를) 직접 부르지 못하고, 밖으로는 런타임이 이어 준 함수(import)만 부릅니다.
/// <see cref="Wasmtime">Wasmtime</see>에서 격리는 CPU의 가상화 기능이 아니라 런타임이 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A <see cref="WebAssembly"/> module runs inside its runtime’s process. It cannot make <see cref="SystemCall">system calls</see>;
/// outside itself, it can call only the functions that the runtime has linked to its imports. In
/// <see cref="Wasmtime">Wasmtime</see>, isolation is provided by the runtime, not by the virtualization features of the CPU.
/// </remarks>
[Record(Order = 17), Name("ko", "WebAssembly의 VM은 하이퍼바이저의 VM과 같다"), Name("en", "A WebAssembly “VM” is the same as a hypervisor’s VM")]
[About<Wasmtime>, About<WebAssembly>, About<VirtualMachine>]
[Cites<WasmtimeSecurity>]
public sealed class WebAssemblyIsHypervisorMachine : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Hypervisors;
}
