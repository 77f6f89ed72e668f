namespace Virtualization;

/// <summary xml:lang="ko">
/// 8월에 Mac용 <see cref="VmwareDesktop">VMware Fusion</see> 1.0이 나왔다. 같은 해에 <see cref="Esxi">ESXi</see>도 ESX Server 3i라는 이름으로 발표되었다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="VmwareDesktop">VMware Fusion</see> 1.0 for the Mac was released in August. <see cref="Esxi">ESXi</see> was announced in
/// the same year, as ESX Server 3i.
/// </summary>
[Record(Order = 260), Name("ko", "VMware Fusion 1.0과 ESXi"), Name("en", "VMware Fusion 1.0 and ESXi")]
[About<VmwareDesktop>, About<Esxi>]
[Cites<FusionReleasePost>, Cites<EsxiAnnouncementArticle>]
public sealed class FusionReleasedAndEsxiAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2007);

    public EventTrack Track => EventTrack.VirtualMachines;
}
