namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Qemu"/>의 가상 플로피 장치에 2004년부터 있던 결함이다. 그 코드를 쓰는 Xen, KVM, VirtualBox에도 해당했다.</summary>
/// <summary xml:lang="en">
/// A flaw in the virtual floppy device of <see cref="Qemu"/>, present since 2004. It also affected Xen, KVM and VirtualBox, which use that
/// code.
/// </summary>
[Record(Order = 10), Name("ko", "가상 플로피 컨트롤러의 결함(VENOM)"), Name("en", "Flaw in the virtual floppy controller (VENOM)")]
[About<QemuEmulation>, About<Qemu>, About<QemuProcess>, About<Kvm>, About<Xen>, About<VirtualBox>, About<Escape>]
[Cites<VenomVulnerability>("description"), Cites<VenomEncyclopedia>]
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
