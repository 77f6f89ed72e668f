namespace Virtualization;

/// <summary xml:lang="ko">memory_exchange의 검사가 충분하지 않아 <see cref="Paravirtualization">반가상화</see>한 64비트 게스트가 시스템의 모든 메모리에 접근한다.</summary>
/// <summary xml:lang="en">
/// An insufficient check in memory_exchange gives a 64-bit <see cref="Paravirtualization">paravirtualized</see> guest access to all of the
/// system’s memory.
/// </summary>
[Record(Order = 13), Name("ko", "메모리 교환의 검사 미흡(XSA-212)"), Name("en", "Insufficient check in memory exchange (XSA-212)")]
[About<Xen>, About<XenHypervisor>, About<Paravirtualization>, About<Escape>]
[Cites<XenMemoryVulnerability>]
public sealed class XenMemoryExchange : IVulnerability
{
    public string Identifiers => "CVE-2017-7228";

    public int Year => 2017;

    public LocalizedText Component => new LocalizedText(("ko", "Xen"), ("en", "Xen"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(("ko", "PV 게스트에서 하이퍼바이저로"), ("en", "From a PV guest to the hypervisor"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Xen 4.4~4.8용 패치(2017년 4월)"),
        ("en", "Patches for Xen 4.4 to 4.8 (April 2017)"));
}
