namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 만들어 실행하는 소프트웨어.</summary>
/// <summary xml:lang="en">Software that creates and runs containers.</summary>
/// <remarks xml:lang="ko">
/// 이미지까지 관리하는 <see cref="Containerd"/>과(와) 커널을 불러 컨테이너를 띄우는 <see cref="Runc"/>처럼 두 단계로 나뉠 때가 많습니다. 사용자가 다루는 <see cref="ContainerEngine"/>은(는)
/// 그 위에서 런타임을 불러 쓰는 도구입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// There are often two levels: one that also manages images, such as <see cref="Containerd"/>, and one that calls the kernel to start a
/// container, such as <see cref="Runc"/>. The <see cref="ContainerEngine">container engine</see> that people work with is the tool above
/// the runtime.
/// </remarks>
[Term, Name("ko", "컨테이너 런타임"), Name("en", "Container runtime")]
[Cites<KubernetesContainerRuntimes>]
[Cites<KataKubernetes>]
[Cites<RuncReadme>]
public sealed class ContainerRuntime;
