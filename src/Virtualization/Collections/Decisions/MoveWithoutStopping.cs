namespace Virtualization;

/// <summary xml:lang="ko">라이브 마이그레이션은 VM에서 자리 잡은 기능이고, 컨테이너에서는 제한적이다. Incus는 여기에 CRIU를 쓴다.</summary>
/// <summary xml:lang="en">Live migration is mature for VMs; for containers it is limited, in Incus by way of CRIU.</summary>
[Record(Order = 7), Name("ko", "상태가 있는 시스템을 멈추지 않고 다른 호스트로 옮긴다"), Name("en", "I move a running, stateful system to another host without stopping it")]
[About<Esxi>, About<Xen>, About<HyperV>, About<Kvm>]
[Cites<LiveMigrationPaper>, Cites<IncusMigrationGuide>, Cites<ContainersVersusMachines>]
public sealed class MoveWithoutStopping : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(("ko", "VM"), ("en", "A VM"));
}
