namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 시작하는 podman 명령과, OCI 런타임을 부른 뒤 컨테이너를 지켜보는 conmon.</summary>
/// <summary xml:lang="en">The podman command, which starts containers, and conmon, which calls the OCI runtime and then monitors the container.</summary>
/// <remarks xml:lang="ko">상주하는 데몬은 없습니다. 컨테이너를 실제로 만드는 것은 crun이나 <see cref="Runc"/> 같은 OCI 런타임입니다.</remarks>
/// <remarks xml:lang="en">
/// There is no resident daemon. What actually creates the container is an OCI runtime such as crun or <see cref="Runc"/>.
/// </remarks>
[Layer, Name("ko", "Podman과 conmon"), Name("en", "Podman and conmon")]
[Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<ConmonReadme>]
public sealed class PodmanMonitor : ContainerEngine;
