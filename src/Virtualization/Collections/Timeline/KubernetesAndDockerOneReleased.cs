namespace Virtualization;

/// <summary xml:lang="ko">
/// 6월 9일에 <see cref="DockerEngine">Docker</see> 1.0이 나왔고, 이튿날 컨테이너를 여러 서버에 배치하고 운영하는 <see cref="KubernetesContainers">Kubernetes</see>가 발표되었다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="DockerEngine">Docker</see> 1.0 was released on 9 June, and <see cref="KubernetesContainers">Kubernetes</see>, which places
/// and runs containers on many servers, was announced the next day.
/// </summary>
[Record(Order = 360), Name("ko", "Kubernetes 발표와 Docker 1.0"), Name("en", "Kubernetes announced; Docker 1.0")]
[About<KubernetesContainers>, About<DockerEngine>, About<ContainerOrchestration>]
[Cites<KubernetesLaunchPost>("first paragraph"), Cites<KubernetesFirstCommit>, Cites<DockerFirstChangeLog>("1.0.0")]
public sealed class KubernetesAndDockerOneReleased : IEvent
{
    public PartialDate Date => new PartialDate(2014, 6);

    public EventTrack Track => EventTrack.Containers;
}
