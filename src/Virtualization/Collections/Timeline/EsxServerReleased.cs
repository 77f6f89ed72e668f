namespace Virtualization;

/// <summary xml:lang="ko">VMware가 <see cref="Type1"/>인 ESX Server를 내놓았다. <see cref="Esxi">ESXi</see>는 2007년에 발표되었다.</summary>
/// <summary xml:lang="en">VMware released ESX Server, a <see cref="Type1"/>. <see cref="Esxi">ESXi</see> was announced in 2007.</summary>
[Record(Order = 140), Name("ko", "VMware ESX Server"), Name("en", "VMware ESX Server")]
[About<Esxi>, About<Type1>]
[Cites<VmwareBriefHistory>("2001 list"), Cites<VmwareMilestones>("2005: ESX is four years old"), Cites<EsxiAnnouncementArticle>]
public sealed class EsxServerReleased : IEvent
{
    public PartialDate Date => new PartialDate(2001);

    public EventTrack Track => EventTrack.VirtualMachines;
}
