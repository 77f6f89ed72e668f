namespace Virtualization;

/// <summary xml:lang="ko">없어진 것은 dockershim이고, Docker로 만든 이미지는 어느 CRI 런타임에서나 그대로 실행된다.</summary>
/// <summary xml:lang="en">What was removed is dockershim; images built with Docker run on every CRI runtime as before.</summary>
/// <remarks xml:lang="ko">
/// dockershim은 Docker Engine을 <see cref="ContainerRuntimeInterface">CRI</see>에 이어 주던 부분이며 2022년의
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24에서 빠졌습니다. 지금은 <see cref="Containerd"/> 같은 런타임이 CRI를 거쳐
/// 같은 이미지를 실행합니다. 이미지는 OCI 형식이나 Docker 자체 형식으로 만들어지며, 런타임은 둘 다 실행합니다. Docker Engine도 어댑터인 cri-dockerd를 두면 계속 쓸 수 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// dockershim connected Docker Engine to the <see cref="ContainerRuntimeInterface">CRI</see> and was removed in
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24 in 2022. Now runtimes such as <see cref="Containerd"/> run the same images
/// through the CRI. An image is built in the OCI format or in Docker’s own, and the runtimes run both. Docker Engine can still be used,
/// through the adapter cri-dockerd.
/// </remarks>
[Record(Order = 15)]
[Name("ko", "Kubernetes가 Docker를 버려서 Docker로 만든 이미지는 쓸 수 없다"), Name("en", "Kubernetes dropped Docker, so Docker images no longer work")]
[About<KubernetesContainers>, About<DockerEngine>, About<ContainerRuntimeInterface>, About<OpenContainerInitiative>]
[Cites<ImageMediaTypes>("Compatibility Matrix"), Cites<KubernetesReleaseAnnouncement>, Cites<KubernetesContainerRuntimes>("Docker Engine")]
[Cites<KubernetesDockershimAnswers>("Will my existing container images still work?"), Cites<DockerImageExporters>("oci-mediatypes")]
public sealed class KubernetesDroppedDockerImages : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Choice;
}
