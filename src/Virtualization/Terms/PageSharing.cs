namespace Virtualization;

/// <summary xml:lang="ko">내용이 같은 메모리 페이지를 하나로 합쳐 함께 쓰게 하는 기법(Linux에서는 KSM).</summary>
/// <summary xml:lang="en">Merging memory pages with identical content into one shared page (KSM on Linux).</summary>
/// <remarks xml:lang="ko">
/// 메모리를 아끼는 대신 <see cref="SideChannel"/>이(가) 됩니다. CVE-2015-2877은 합쳐진 페이지를 이용해 다른 VM의 메모리 내용을 짐작할 수 있음을 보였으므로, 서로 믿지 못하는 테넌트 사이에서는 꺼야 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It saves memory but creates a <see cref="SideChannel">side channel</see>: CVE-2015-2877 showed that merged pages can reveal what another
/// VM has in memory. It should be off between tenants that do not trust each other.
/// </remarks>
[Term, Name("ko", "페이지 공유"), Name("en", "Page sharing")]
[Cites<PageSharingVulnerability>("description")]
public sealed class PageSharing;
