namespace Virtualization;

/// <summary xml:lang="ko">이미지와 런타임에 OCI 표준이 있고, 이미지의 레이어를 다시 쓸 수 있다.</summary>
/// <summary xml:lang="en">The OCI defines standards for images and runtimes, and image layers can be reused.</summary>
[Record(Order = 5), Name("ko", "개발자의 컴퓨터에서 운영 서버까지 같은 방식으로 패키지를 만들어 배포한다"), Name("en", "I package and ship a service the same way from laptop to production")]
[About<DockerEngine>, About<Podman>, About<KubernetesContainers>]
[Cites<RuntimeSpecification>, Cites<ContainerSecurityGuide>]
public sealed class SameEverywhere : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(("ko", "컨테이너"), ("en", "Containers"));
}
