namespace Virtualization;

/// <summary xml:lang="ko">커널이 없는, 언어 수준의 샌드박스이다.</summary>
/// <summary xml:lang="en">It is a sandbox at the level of the language, without a kernel.</summary>
/// <remarks xml:lang="ko">
/// <see cref="WebAssembly"/> 모듈은 런타임 프로세스 안에서 실행되며, <see cref="SystemCall"/>을(를) 직접 부르지 못하고 런타임이 이어 준 함수(import)만 부릅니다.
/// <see cref="Wasmtime">Wasmtime</see>에서 격리는 CPU의 가상화 기능이 아니라 런타임이 맡습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A module of <see cref="WebAssembly"/> runs inside the process of its runtime. It cannot make <see cref="SystemCall">system calls</see>,
/// only call what the runtime has linked to its imports. In <see cref="Wasmtime">Wasmtime</see>, isolation is the work of the runtime, not
/// of virtualization by the CPU.
/// </remarks>
[Record(Order = 17), Name("ko", "WebAssembly의 VM은 하이퍼바이저의 VM과 같다"), Name("en", "The “VM” of WebAssembly is a VM like that of a hypervisor")]
[About<Wasmtime>, About<WebAssembly>, About<VirtualMachine>]
[Cites<WasmtimeSecurity>]
public sealed class WebAssemblyIsHypervisorMachine : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Hypervisors;
}
