namespace Virtualization;

/// <summary xml:lang="ko">
/// 5월 3일에 나온 <see cref="KubernetesContainers">Kubernetes</see> 1.24에서 <see cref="DockerEngine">Docker Engine</see>을 이어 주던 dockershim이 빠졌다. 9월 20일에는
/// <see cref="Wasmtime">Wasmtime</see> 1.0이 나왔다.
/// </summary>
/// <summary xml:lang="en">
/// On 3 May, <see cref="KubernetesContainers">Kubernetes</see> 1.24 removed dockershim, which had connected it to
/// <see cref="DockerEngine">Docker Engine</see>. <see cref="Wasmtime">Wasmtime</see> 1.0 was released on 20 September.
/// </summary>
[Record(Order = 510)]
[Name("ko", "Kubernetes 1.24의 dockershim 제거와 Wasmtime 1.0"), Name("en", "Kubernetes 1.24 removes dockershim; Wasmtime 1.0")]
[About<KubernetesContainers>, About<DockerEngine>, About<ContainerRuntimeInterface>, About<Wasmtime>]
[Cites<KubernetesReleaseAnnouncement>, Cites<WasmtimeReleaseAnnouncement>]
public sealed class DockershimRemovedAndWasmtimeReleased : IEvent
{
    public PartialDate Date => new PartialDate(2022);

    public EventTrack Track => EventTrack.Containers;
}
