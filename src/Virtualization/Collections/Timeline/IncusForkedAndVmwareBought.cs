namespace Virtualization;

/// <summary xml:lang="ko">
/// 이해 중반에 <see cref="Gvisor">gVisor</see>의 기본 플랫폼이 systrap으로 바뀌었다. 8월에 LXD에서 <see cref="LxcIncus">Incus</see>가 갈라져 나왔고, 11월에 Broadcom이
/// VMware 인수를 마쳤다.
/// </summary>
/// <summary xml:lang="en">
/// In the middle of the year, systrap became the default platform of <see cref="Gvisor">gVisor</see>. <see cref="LxcIncus">Incus</see> was
/// forked from LXD in August, and Broadcom completed its acquisition of VMware in November.
/// </summary>
[Record(Order = 520), Name("ko", "gVisor의 systrap, Incus 분기, VMware 인수"), Name("en", "gVisor’s systrap; Incus forked; VMware acquired")]
[About<Gvisor>, About<LxcIncus>, About<Esxi>, About<VmwareDesktop>]
[Cites<GvisorPlatformGuide>, Cites<IncusReadme>, Cites<IncusForkNews>, Cites<VmwareHistoryNotes>]
public sealed class IncusForkedAndVmwareBought : IEvent
{
    public PartialDate Date => new PartialDate(2023);

    public EventTrack Track => EventTrack.Containers;
}
