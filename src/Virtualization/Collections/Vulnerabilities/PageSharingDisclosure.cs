namespace Virtualization;

/// <summary xml:lang="ko">
/// 같은 페이지를 합쳤다가 쓸 때 나누는 <see cref="PageSharing"/>이(가) <see cref="SideChannel"/>이(가) 된다. 쓰기 시간을 재면, 짐작한 페이지가 다른
/// 게스트에 있는지 알 수 있다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="PageSharing">Page sharing</see>, which merges identical pages until one is written to, becomes a <see cref="SideChannel">side
/// channel</see>: by timing writes, a guest can test whether a guessed page exists in another guest.
/// </summary>
/// <remarks xml:lang="ko">이를테면 다른 게스트의 주소 배치(ASLR)를 알아낼 수 있습니다. 메모리를 읽는 것은 아닙니다. CVE 기록에는 이 보고에 이견이 있다고 적혀 있습니다.</remarks>
/// <remarks xml:lang="en">
/// It can find out another guest’s address layout (ASLR), for example; it does not read memory. The CVE record notes that the report is
/// disputed.
/// </remarks>
[Record(Order = 16), Name("ko", "페이지 공유로 드러나는 페이지의 유무"), Name("en", "Presence of pages revealed by page sharing")]
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
