namespace Virtualization;

/// <summary xml:lang="ko">
/// QEMU의 가상 플로피 장치에 2004년부터 있던 결함 VENOM(CVE-2015-3456)이 공개되었다. 게스트가 호스트의 <see cref="VirtualMachineMonitor">VMM</see> 프로세스를 멈추게 하고, 어쩌면 그 안에서 코드를 실행할 수도 있었다. 실제 공격에 쓰인 사례는 알려지지 않았다.
/// </summary>
/// <summary xml:lang="en">
/// VENOM (CVE-2015-3456), a flaw in QEMU’s virtual floppy device since 2004, was disclosed. Through it, a guest could crash the
/// <see cref="VirtualMachineMonitor">VMM</see> process on the host and possibly run code in it. No attack in the wild is known.
/// </summary>
[Record(Order = 380), Name("ko", "VENOM 공개"), Name("en", "VENOM disclosed")]
[About<QemuEmulation>, About<Qemu>, About<Kvm>, About<Xen>, About<VirtualBox>]
[Cites<VenomVulnerability>("description"), Cites<XenFloppyAdvisory>("impact"), Cites<VenomNews>("since 2004; no exploits in the wild")]
public sealed class VenomDisclosed : IEvent
{
    public PartialDate Date => new PartialDate(2015, 5, 13);

    public EventTrack Track => EventTrack.Security;
}
