namespace Virtualization;

/// <summary xml:lang="ko">IBM이 System/370에서 <see cref="VirtualMachine"/>을(를) 쓰게 하는 VM/370을 발표했다.</summary>
/// <summary xml:lang="en">
/// IBM announced VM/370, which brought <see cref="VirtualMachine">virtual machines</see> to the System/370.
/// </summary>
[Record(Order = 40), Name("ko", "VM/370 발표"), Name("en", "VM/370 announced")]
[About<VirtualMachine>, About<HypervisorBased>]
[Cites<IbmVirtualMachineTimeline>("1972")]
public sealed class VirtualMachineFacilityAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(1972, 8, 2);

    public EventTrack Track => EventTrack.VirtualMachines;
}
