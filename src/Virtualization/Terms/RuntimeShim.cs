namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 관리하는 데몬과 컨테이너 사이에 있는 작은 프로세스(shim).</summary>
/// <summary xml:lang="en">A small process between a container and the daemon that manages containers.</summary>
/// <remarks xml:lang="ko"><see cref="Containerd"/>에서 쓰는 말이며, CRI-O와 Podman에서는 대개 conmon이 컨테이너를 지켜봅니다.</remarks>
/// <remarks xml:lang="en">The term belongs to <see cref="Containerd"/>; with CRI-O and Podman, conmon normally monitors the container.</remarks>
[Term, Name("ko", "런타임 심"), Name("en", "Runtime shim")]
[Cites<KataArchitecture>]
[Cites<CrioManual>("--conmon")]
[Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<ConmonReadme>]
public sealed class RuntimeShim;
