namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24에서 <see cref="DockerEngine">Docker Engine</see>을 이어 주던 dockershim이 빠졌다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="KubernetesContainers">Kubernetes</see> 1.24 removed dockershim, which had connected it to <see cref="DockerEngine">Docker
/// Engine</see>.
/// </summary>
[Record(Order = 510), Name("ko", "Kubernetes 1.24의 dockershim 제거"), Name("en", "Kubernetes 1.24 removes dockershim")]
[About<KubernetesContainers>, About<DockerEngine>, About<ContainerRuntimeInterface>]
[Cites<KubernetesReleaseAnnouncement>]
public sealed class DockershimRemoved : IEvent
{
    public PartialDate Date => new PartialDate(2022, 5, 3);

    public EventTrack Track => EventTrack.Containers;
}
