namespace Virtualization;

/// <summary xml:lang="ko">이미지를 관리하고 <see cref="Runc"/> 같은 하위 런타임으로 컨테이너를 실행하는 상위 런타임.</summary>
/// <summary xml:lang="en">
/// A high-level runtime that manages images and runs containers through a low-level one such as <see cref="Runc"/>.
/// </summary>
/// <remarks xml:lang="ko">Docker Engine에 들어 있고, Kubernetes는 <see cref="ContainerRuntimeInterface"/>로 직접 부르기도 합니다.</remarks>
/// <remarks xml:lang="en">
/// It is part of Docker Engine, and Kubernetes can call it directly through the <see cref="ContainerRuntimeInterface"/>.
/// </remarks>
[Term, Name("ko", "containerd"), Name("en", "containerd")]
[Cites<KataKubernetes>]
[Cites<RuncTerminals>("Detached")]
[Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O")]
public sealed class Containerd;
