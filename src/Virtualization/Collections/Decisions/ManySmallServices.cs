namespace Virtualization;

/// <summary xml:lang="ko">게스트 커널이 없어 인스턴스를 하나 더 실행하는 비용이 적다. 2019년의 한 측정에서 빈 컨테이너는 약 4MB를 썼다(runc, 한 프로젝트).</summary>
/// <summary xml:lang="en">
/// Without a guest kernel, each additional instance costs little: about 4 MB for an empty container in one measurement of 2019
/// (runc, one project).
/// </summary>
[Record(Order = 6), Name("ko", "작은 서비스를 많이 실행하고 빠르게 늘린다"), Name("en", "I run many small services and scale out fast")]
[About<DockerEngine>, About<KubernetesContainers>]
[Cites<GvisorPerformance>, Cites<GvisorFirstBenchmarks>("density.csv"), Cites<UpdatedPerformanceComparison>]
public sealed class ManySmallServices : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(("ko", "컨테이너"), ("en", "Containers"));
}
