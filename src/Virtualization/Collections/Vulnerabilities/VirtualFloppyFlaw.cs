namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="Qemu"/>의 가상 플로피 장치에 2004년부터 있던 결함이다. 그 코드를 쓰는 Xen(HVM 게스트), KVM, VirtualBox에도 해당했다. 게스트가 호스트의 프로세스를
/// 멈추게 하고, 어쩌면 그 안에서 코드를 실행할 수도 있었다.
/// </summary>
/// <summary xml:lang="en">
/// A flaw in the virtual floppy device of <see cref="Qemu"/>, present since 2004. It also affected Xen (HVM guests), KVM and VirtualBox, which use that
/// code. A guest could crash the process on the host and possibly run code in it.
/// </summary>
/// <remarks xml:lang="ko">실제 공격에 쓰인 사례는 알려지지 않았습니다.</remarks>
/// <remarks xml:lang="en">No attack in the wild is known.</remarks>
[Record(Order = 10), Name("ko", "가상 플로피 컨트롤러의 결함(VENOM)"), Name("en", "Flaw in the virtual floppy controller (VENOM)")]
[About<QemuEmulation>, About<Qemu>, About<QemuProcess>, About<Kvm>, About<Xen>, About<VirtualBox>, About<Escape>]
[Cites<VenomVulnerability>("description"), Cites<XenFloppyAdvisory>("impact"), Cites<VenomNews>("since 2004; no exploits in the wild")]
public sealed class VirtualFloppyFlaw : IVulnerability
{
    public string Identifiers => "CVE-2015-3456";

    public int Year => 2015;

    public LocalizedText Component => new LocalizedText(("ko", "QEMU의 플로피 컨트롤러"), ("en", "QEMU’s floppy controller"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "게스트에서 호스트의 VMM 프로세스로"),
        ("en", "From a guest to the VMM process on the host"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2015년 5월"), ("en", "May 2015"));
}
