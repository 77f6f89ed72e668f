namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저가 하드웨어를 나누어 만든, 운영체제가 따로 있는 컴퓨터(VM).</summary>
/// <summary xml:lang="en">
/// A virtual computer (VM) with its own operating system, which a hypervisor provides out of a share of the hardware.
/// </summary>
/// <remarks xml:lang="ko">
/// 독립된 서버처럼 쓰지만 완전히 독립은 아닙니다. CPU 캐시와 메모리 버스, 호스트의 장치를 함께 쓰므로 <see cref="SideChannel"/>(이)나 <see cref="NoisyNeighbor"/>의 영향이 남습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is used like a separate server but is not entirely separate: CPU caches, the memory bus and the host’s devices are shared, so
/// <see cref="SideChannel">side channels</see> and <see cref="NoisyNeighbor">noisy neighbors</see> remain a concern.
/// </remarks>
[Term, Name("ko", "가상 머신"), Name("en", "Virtual machine")]
[Cites<ContainersVersusMachines>]
[Cites<ServerHypervisorSecurity>]
[Cites<GvisorSecurity>]
[Cites<AtScale>]
public sealed class VirtualMachine;
