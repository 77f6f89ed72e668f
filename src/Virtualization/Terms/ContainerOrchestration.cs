namespace Virtualization;

/// <summary xml:lang="ko">여러 호스트에 컨테이너를 배치하고 운영하는 일의 자동화.</summary>
/// <summary xml:lang="en">Automatically placing and operating containers on many hosts.</summary>
/// <remarks xml:lang="ko">
/// 이 일을 하는 소프트웨어를 오케스트레이터라고 하며, Kubernetes가 대표적입니다. 컨테이너를 직접 실행하지는 않고, 호스트마다 있는 <see cref="ContainerRuntime"/>에 맡깁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Software that does this is called an orchestrator; the best-known example is Kubernetes. It does not run the containers itself but
/// leaves that to the <see cref="ContainerRuntime">container runtime</see> on each host.
/// </remarks>
[Term, Name("ko", "컨테이너 오케스트레이션"), Name("en", "Container orchestration")]
[Cites<ContainersVersusMachines>]
[Cites<KubernetesContainerRuntimes>]
public sealed class ContainerOrchestration;
