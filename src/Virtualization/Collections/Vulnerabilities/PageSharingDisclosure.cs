namespace Virtualization;

/// <summary xml:lang="ko">
/// 같은 페이지를 합쳤다가 쓸 때 나누는 <see cref="PageSharing"/>이(가) <see cref="SideChannel"/>이(가) 되어, 다른 테넌트의 메모리에 무엇이 있는지 알아낼 수 있다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="PageSharing">Page sharing</see>, which merges identical pages until one is written to, becomes a <see cref="SideChannel">side
/// channel</see> that reveals what is in another tenant’s memory.
/// </summary>
[Record(Order = 16), Name("ko", "페이지 공유로 새는 메모리 내용"), Name("en", "Memory contents revealed by page sharing")]
[About<PageSharing>, About<SideChannel>, About<MultiTenancy>, About<KataContainers>]
[Cites<PageSharingVulnerability>("description")]
public sealed class PageSharingDisclosure : IVulnerability
{
    public string Identifiers => "CVE-2015-2877";

    public int Year => 2015;

    public LocalizedText Component => new LocalizedText(("ko", "페이지 공유(KSM)"), ("en", "Page sharing (KSM)"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(("ko", "VM과 VM 사이"), ("en", "Between VMs"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "서로 믿지 못하는 테넌트 사이에서는 끔"),
        ("en", "Off between tenants that do not trust each other"));
}
