namespace Virtualization;

/// <summary xml:lang="ko">OCI 규격에 따라 컨테이너를 띄우는 Linux용 기준 런타임.</summary>
/// <summary xml:lang="en">The OCI reference runtime for Linux, which starts containers.</summary>
/// <remarks xml:lang="ko">containerd 같은 도구가 부르면 컨테이너를 띄우고 나서 물러나므로, 실행 중인 컨테이너 아래에 runc는 없습니다. 직접 실행하면 기본으로 남아 있습니다.</remarks>
/// <remarks xml:lang="en">
/// Called by tools such as containerd, it exits once it has started a container, so there is no runc beneath a running container. Run by
/// hand, it stays by default.
/// </remarks>
[Term, Name("ko", "runc"), Name("en", "runc")]
[Cites<RuncReadme>]
[Cites<KataLimitations>]
[Cites<RuncTerminals>("Foreground; Detached")]
public sealed class Runc;
