namespace Virtualization;

/// <summary xml:lang="ko">I/O가 많은 워크로드는 컨테이너와 VM 어느 쪽이든 튜닝이 필요하다.</summary>
/// <summary xml:lang="en">I/O-heavy workloads need tuning in containers and VMs alike.</summary>
[Record(Order = 18), Name("ko", "지연 시간이 중요한 데이터베이스를 운영한다"), Name("en", "I run a database that is latency-critical")]
[About<PlainServer>, About<DockerEngine>, About<Kvm>]
[Cites<UpdatedPerformanceComparison>]
public sealed class LatencyCriticalDatabase : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Performance;

    public LocalizedText Choose => new LocalizedText(("ko", "베어메탈, 또는 잘 튜닝한 컨테이너나 VM"), ("en", "Bare metal, or a well-tuned container or VM"));
}
