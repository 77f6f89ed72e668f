namespace Virtualization;

/// <summary xml:lang="ko">1960년대 IBM의 CP-40과 CP-67에서 시작되었다.</summary>
/// <summary xml:lang="en">It began in the 1960s with IBM’s CP-40 and CP-67.</summary>
/// <remarks xml:lang="ko">
/// CP-40 연구는 1964년에 시작되었고, 1972년에는 IBM이 VM/370을 발표했습니다. x86의 32비트 운영체제에는
/// 1999년에 <see cref="VmwareDesktop">VMware Workstation</see>이 가상화를 들여왔습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Work on CP-40 began in 1964, and IBM announced VM/370 in 1972. To the 32-bit operating systems of the x86,
/// virtualization came with <see cref="VmwareDesktop">VMware Workstation</see> in 1999.
/// </remarks>
[Record(Order = 18), Name("ko", "가상화는 최신 기술이다"), Name("en", "Virtualization is new")]
[About<HypervisorBased>, About<VirtualMachine>, About<VirtualMachineMonitor>]
[Cites<IbmVirtualMachineTimeline>("1964 to 1972"), Cites<WorkstationPaper>]
public sealed class VirtualizationIsNew : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Hypervisors;
}
