namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 이미지와 런타임, 이미지 배포의 표준을 정하는 단체와 그 규격(Open Container Initiative).</summary>
/// <summary xml:lang="en">
/// The Open Container Initiative: the body that standardizes container images, runtimes and the distribution of images, and
/// its specifications.
/// </summary>
/// <remarks xml:lang="ko">
/// Docker는 설정에 따라 이 규격이나 그와 거의 같은 자체 형식으로 이미지를 만들며, 어느 쪽이든 다른 런타임에서 그대로 쓸 수 있습니다. 런타임 규격은 2017년에 1.0이 되었고 VM을 쓰는 컨테이너의 설정도 다룹니다. 2025년의 1.3에는 FreeBSD가 더해졌습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Depending on its settings, Docker writes images in this format or in one of its own that is nearly the same; other runtimes can use both
/// as they are. The runtime specification reached 1.0 in 2017; it also covers containers that use a VM, and version 1.3 added FreeBSD in
/// 2025.
/// </remarks>
[Term, Name("ko", "OCI"), Name("en", "OCI")]
[Slug("oci")]
[Cites<RuntimeSpecification>, Cites<DistributionSpecification>]
[Cites<RuntimeSpecificationMachines>]
[Cites<RuntimeSpecificationChangeLog>("tag v1.0.0 dated 2017-07-19")]
[Cites<DockerExporterGuide>("OCI media types"), Cites<ImageMediaTypes>("Compatibility Matrix"), Cites<KubernetesContainerRuntimes>]
public sealed class OpenContainerInitiative;
