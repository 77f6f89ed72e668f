namespace Virtualization;

/// <summary xml:lang="ko">호스트의 root 권한 없이 만들고 실행하는 컨테이너.</summary>
/// <summary xml:lang="en">A container that is created and run without root privileges on the host.</summary>
/// <remarks xml:lang="ko">컨테이너 안에 root가 없다는 뜻은 아닙니다. <see cref="UserNamespace"/>이(가) 컨테이너의 root를 호스트의 일반 사용자에 대응시킵니다.</remarks>
/// <remarks xml:lang="en">
/// This does not mean that there is no root inside: a <see cref="UserNamespace">user namespace</see> maps the container’s root to an
/// ordinary user on the host.
/// </remarks>
[Term, Name("ko", "루트리스 컨테이너"), Name("en", "Rootless container")]
[Cites<PodmanReadme>("intro, scope, rootless, OCI projects")]
[Cites<PodmanRootlessGuide>]
public sealed class RootlessContainer;
