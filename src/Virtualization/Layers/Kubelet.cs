namespace Virtualization;

/// <summary xml:lang="ko">
/// Kubernetes의 노드마다 있는 kubelet과, kubelet이 <see cref="ContainerRuntimeInterface"/>(CRI)로 부르는 <see cref="ContainerRuntime"/>.
/// </summary>
/// <summary xml:lang="en">
/// The kubelet on each Kubernetes node and the <see cref="ContainerRuntime">container runtime</see> that it calls through the
/// <see cref="ContainerRuntimeInterface"/> (CRI).
/// </summary>
/// <remarks xml:lang="ko">
/// 런타임은 대개 <see cref="Containerd"/>(이)나 CRI-O입니다. 기본으로 containerd는 <see cref="RuntimeShim"/>을(를) 거쳐 <see cref="Runc"/>을(를),
/// CRI-O는 crun을 부르고, CRI-O에서는 conmon이 컨테이너를 지켜봅니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The runtime is usually <see cref="Containerd"/> or CRI-O. By default, containerd calls <see cref="Runc"/> through a
/// <see cref="RuntimeShim">shim</see>, and CRI-O calls crun, with conmon monitoring the container.
/// </remarks>
[Layer, Name("ko", "kubelet과 CRI 런타임"), Name("en", "kubelet and CRI runtime")]
[Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O")]
[Cites<CrioManual>("--conmon, --default-runtime")]
[Cites<ContainerdReadme>("intro; runtime requirements")]
public sealed class Kubelet : ContainerEngine;
