namespace Virtualization;

/// <summary xml:lang="ko">VM과 컨테이너를 함께 관리하는 <see cref="Proxmox">Proxmox VE</see>의 첫 안정판이 나왔다.</summary>
/// <summary xml:lang="en">
/// The first stable version of <see cref="Proxmox">Proxmox VE</see>, which manages both VMs and containers, came out.
/// </summary>
[Record(Order = 314), Name("ko", "Proxmox VE 첫 안정판"), Name("en", "Proxmox VE, first stable version")]
[About<Proxmox>]
[Cites<ProxmoxIntroduction>("Project History"), Cites<ProxmoxFaq>("support table")]
public sealed class ProxmoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2008, 10);

    public EventTrack Track => EventTrack.VirtualMachines;
}
