namespace Virtualization;

/// <summary xml:lang="ko">클라우드의 컨테이너는 흔히 VM 위에서 실행된다. 하나만 고르기보다 함께 쓸 때가 많다.</summary>
/// <summary xml:lang="en">Containers in the cloud often run on VMs: rather than choosing one, people often combine the two.</summary>
[Record(Order = 17), Name("ko", "클라우드에서 컨테이너와 VM 가운데 하나를 고르려 한다"), Name("en", "I have to choose between containers and VMs in the cloud")]
[About<KubernetesContainers>, About<Type1>]
[Cites<ContainersVersusMachines>, Cites<AtScale>]
public sealed class CloudEither : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(("ko", "대개 VM 위의 컨테이너, 다른 커널이 필요한 것은 VM"), ("en", "Usually containers on VMs; a VM for what needs another kernel"));
}
