namespace Virtualization;

/// <summary xml:lang="ko">gVisor에서는 시스템 호출을 하고 파일을 여는 데 대개 비용이 더 든다. VM에서는 게스트 커널이 시스템 호출을 처리한다.</summary>
/// <summary xml:lang="en">
/// With gVisor, system calls and opening files usually cost more; in a VM, the guest’s kernel handles system calls.
/// </summary>
[Record(Order = 10), Name("ko", "시스템 호출이나 파일 열기가 아주 많다"), Name("en", "My workload makes very many system calls or opens very many files")]
[About<DockerEngine>, About<Kvm>]
[Cites<GvisorPerformance>, Cites<GvisorCaseStudyPaper>]
public sealed class ManySystemCalls : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Performance;

    public LocalizedText Choose => new LocalizedText(("ko", "보통의 컨테이너나 VM"), ("en", "Ordinary containers or VMs"));
}
