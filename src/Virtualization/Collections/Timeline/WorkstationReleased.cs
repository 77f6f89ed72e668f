namespace Virtualization;

/// <summary xml:lang="ko">
/// 호스트 OS 위에 설치하는 x86용 <see cref="VmwareDesktop">VMware Workstation</see> 1.0이 나왔다. 게스트의 사용자 코드는 직접, 커널 코드는
/// <see cref="BinaryTranslation"/>(으)로 실행했다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="VmwareDesktop">VMware Workstation</see> 1.0 for x86 was released. Installed on a host OS, it ran the
/// guest’s user code directly and its kernel code by <see cref="BinaryTranslation">binary translation</see>.
/// </summary>
[Record(Order = 110), Name("ko", "VMware Workstation 1.0"), Name("en", "VMware Workstation 1.0")]
[About<VmwareDesktop>, About<Type2>, About<BinaryTranslation>]
[Cites<WorkstationPaper>]
public sealed class WorkstationReleased : IEvent
{
    public PartialDate Date => new PartialDate(1999);

    public EventTrack Track => EventTrack.VirtualMachines;
}
