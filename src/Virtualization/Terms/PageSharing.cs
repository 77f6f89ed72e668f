namespace Virtualization;

/// <summary xml:lang="ko">내용이 같은 메모리 페이지를 하나로 합쳐 함께 쓰게 하는 기법(Linux에서는 KSM).</summary>
/// <summary xml:lang="en">Merging memory pages with identical content into one shared page (KSM on Linux).</summary>
/// <remarks xml:lang="ko">
/// 메모리를 아끼는 대신 <see cref="SideChannel"/>이(가) 됩니다. CVE-2015-2877에 따르면 쓰기 시간을 재서 짐작한 페이지가 다른 게스트에 있는지 알아낼 수 있습니다. 이견이 있는 보고이지만, Kata Containers 프로젝트는 이를 걱정한다면 쓰지 말라고 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It saves memory but creates a <see cref="SideChannel">side channel</see>: according to CVE-2015-2877, timing writes can reveal whether
/// a guessed page exists in another guest. The report is disputed, but the Kata Containers project advises against page sharing for those
/// who care about it.
/// </remarks>
[Term, Name("ko", "페이지 공유"), Name("en", "Page sharing")]
[Cites<PageSharingVulnerability>("description"), Cites<KataTemplatingGuide>("What are the Cons")]
public sealed class PageSharing;
