namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes가 <see cref="ContainerRuntime"/>을(를) 부를 때 쓰는 API(CRI).</summary>
/// <summary xml:lang="en">The API (CRI) through which Kubernetes calls <see cref="ContainerRuntime">container runtimes</see>.</summary>
/// <remarks xml:lang="ko">2022년의 Kubernetes 1.24에서 없어진 것은 Docker Engine을 이 API에 이어 주던 dockershim입니다. Docker로 만든 이미지는 그대로 실행됩니다.</remarks>
/// <remarks xml:lang="en">
/// What Kubernetes 1.24 removed in 2022 was dockershim, which connected Docker Engine to this API. Images built with Docker still run.
/// </remarks>
[Term, Name("ko", "컨테이너 런타임 인터페이스"), Name("en", "Container Runtime Interface")]
[Cites<KubernetesContainerRuntimes>]
[Cites<KubernetesReleaseAnnouncement>]
public sealed class ContainerRuntimeInterface;
