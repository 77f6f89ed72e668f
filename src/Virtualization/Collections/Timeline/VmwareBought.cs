namespace Virtualization;

/// <summary xml:lang="ko">Broadcom이 VMware 인수를 마쳤다.</summary>
/// <summary xml:lang="en">Broadcom completed its acquisition of VMware.</summary>
[Record(Order = 524), Name("ko", "Broadcom의 VMware 인수"), Name("en", "Broadcom acquires VMware")]
[About<Esxi>, About<VmwareDesktop>]
[Cites<VmwareAcquisitionNews>("first three paragraphs")]
public sealed class VmwareBought : IEvent
{
    public PartialDate Date => new PartialDate(2023, 11, 22);

    public EventTrack Track => EventTrack.VirtualMachines;
}
