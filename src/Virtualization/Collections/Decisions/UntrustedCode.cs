namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes의 RuntimeClass로 파드마다 runsc나 Kata를 고를 수 있다.</summary>
/// <summary xml:lang="en">With a Kubernetes RuntimeClass, each pod can use runsc or Kata.</summary>
[Record(Order = 4), Name("ko", "컨테이너를 다루던 방식 그대로, 신뢰할 수 없는 코드를 실행한다"), Name("en", "I run untrusted code but keep the container workflow")]
[About<Gvisor>, About<KataContainers>]
[Cites<GvisorReadme>, Cites<KataKubernetes>, Cites<KubernetesPodOverhead>]
public sealed class UntrustedCode : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Isolation;

    public LocalizedText Choose => new LocalizedText(("ko", "gVisor나 Kata Containers"), ("en", "gVisor or Kata Containers"));
}
