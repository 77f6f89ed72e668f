namespace Virtualization;

/// <summary xml:lang="ko">
/// VMware가 세워졌다. 이듬해에 <see cref="VmwareDesktop">Workstation</see>을, 2001년에 <see cref="Esxi">ESX Server</see>를 내놓았다.
/// </summary>
/// <summary xml:lang="en">
/// VMware was founded. It released <see cref="VmwareDesktop">Workstation</see> the following year and <see cref="Esxi">ESX Server</see> in
/// 2001.
/// </summary>
[Record(Order = 90), Name("ko", "VMware 설립"), Name("en", "VMware founded")]
[About<VmwareDesktop>, About<Esxi>]
[Cites<VmwareAcquisitionNews>("founded in 1998"), Cites<WorkstationPaper>, Cites<VmwareMilestones>("2005: ESX is four years old")]
public sealed class VmwareFounded : IEvent
{
    public PartialDate Date => new PartialDate(1998);

    public EventTrack Track => EventTrack.VirtualMachines;
}
