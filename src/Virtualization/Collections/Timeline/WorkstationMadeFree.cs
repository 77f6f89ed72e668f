namespace Virtualization;

/// <summary xml:lang="ko"><see cref="VmwareDesktop">VMware Workstation Pro와 Fusion Pro</see>가 모든 사용자에게 무료가 되었다.</summary>
/// <summary xml:lang="en"><see cref="VmwareDesktop">VMware Workstation Pro and Fusion Pro</see> became free for all users.</summary>
[Record(Order = 535), Name("ko", "VMware 데스크톱 제품 무료화"), Name("en", "VMware’s desktop products become free")]
[About<VmwareDesktop>]
[Cites<DesktopHypervisorsFreePost>]
public sealed class WorkstationMadeFree : IEvent
{
    public PartialDate Date => new PartialDate(2024, 11, 11);

    public EventTrack Track => EventTrack.VirtualMachines;
}
