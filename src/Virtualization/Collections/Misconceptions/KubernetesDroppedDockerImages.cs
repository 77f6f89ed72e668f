namespace Virtualization;

/// <summary xml:lang="ko">없어진 것은 dockershim뿐이고, Docker로 만든 이미지는 다른 런타임에서도 그대로 실행된다.</summary>
/// <summary xml:lang="en">Only dockershim was removed; other runtimes run images built with Docker as they are.</summary>
/// <remarks xml:lang="ko">
/// dockershim은 Docker Engine을 <see cref="ContainerRuntimeInterface">CRI</see>에 이어 주던 부분이며 2022년의
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24에서 빠졌습니다. 지금은 <see cref="Containerd"/> 같은 런타임이 CRI를 거쳐 같은 이미지를 실행합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// dockershim connected Docker Engine to the <see cref="ContainerRuntimeInterface">CRI</see> and was removed in
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24 in 2022. Now runtimes such as <see cref="Containerd"/> run the same images
/// through the CRI.
/// </remarks>
[Record(Order = 15)]
[Name("ko", "Kubernetes가 Docker를 버려서 Docker로 만든 이미지는 쓸 수 없다"), Name("en", "Kubernetes dropped Docker, so Docker images no longer work")]
[About<KubernetesContainers>, About<DockerEngine>, About<ContainerRuntimeInterface>, About<OpenContainerInitiative>]
[Cites<KubernetesReleaseAnnouncement>, Cites<KubernetesContainerRuntimes>, Cites<ImageMediaTypes>("Compatibility Matrix")]
public sealed class KubernetesDroppedDockerImages : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Choice;
}
