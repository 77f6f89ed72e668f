namespace Virtualization;

/// <summary xml:lang="ko">
/// QEMU의 가상 플로피 장치에 2004년부터 있던 결함 VENOM(CVE-2015-3456)이 공개되었다. 게스트가 VM을 벗어나 <see cref="VirtualMachineMonitor">VMM</see> 프로세스에 닿을 수 있었다.
/// </summary>
/// <summary xml:lang="en">
/// VENOM (CVE-2015-3456), a flaw in QEMU’s virtual floppy device since 2004, was disclosed. Through it, a guest could escape its VM and
/// reach the <see cref="VirtualMachineMonitor">VMM</see> process.
/// </summary>
[Record(Order = 380), Name("ko", "VENOM 공개"), Name("en", "VENOM disclosed")]
[About<QemuEmulation>, About<Qemu>, About<Kvm>, About<Xen>, About<VirtualBox>]
[Cites<VenomVulnerability>("description"), Cites<VenomEncyclopedia>]
public sealed class VenomDisclosed : IEvent
{
    public PartialDate Date => new PartialDate(2015, 5, 13);

    public EventTrack Track => EventTrack.Security;
}
