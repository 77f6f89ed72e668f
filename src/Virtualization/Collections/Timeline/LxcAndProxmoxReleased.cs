namespace Virtualization;

/// <summary xml:lang="ko">
/// 8월 6일에 <see cref="LxcIncus">LXC</see>의 첫 버전에 태그가 붙었다. 10월에는 VM과 컨테이너를 함께 관리하는 <see cref="Proxmox">Proxmox VE</see>의 첫 안정판이 나왔다.
/// </summary>
/// <summary xml:lang="en">
/// The first version of <see cref="LxcIncus">LXC</see> was tagged on 6 August. The first stable version of
/// <see cref="Proxmox">Proxmox VE</see>, which manages both VMs and containers, came out in October.
/// </summary>
[Record(Order = 290), Name("ko", "LXC와 Proxmox VE 1.0"), Name("en", "LXC and Proxmox VE 1.0")]
[About<LxcIncus>, About<SystemContainer>, About<Proxmox>]
[Cites<LxcRepository>("first tag lxc_0_1_0 of 2008-08-06"), Cites<ProxmoxIntroduction>("Project History")]
[Cites<ProxmoxFaq>("support table")]
public sealed class LxcAndProxmoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2008);

    public EventTrack Track => EventTrack.Containers;
}
