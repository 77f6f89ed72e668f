namespace Virtualization;

/// <summary xml:lang="ko">Firecracker의 규격은 부팅 125ms 이내, VMM 메모리 5MiB 이내이고, 스냅샷에서 복원할 수도 있다.</summary>
/// <summary xml:lang="en">Firecracker’s specification gives a boot of at most 125 ms and a VMM of at most 5 MiB, and it restores snapshots.</summary>
[Record(Order = 9), Name("ko", "서버리스 함수처럼 짧은 작업을 테넌트마다 격리해 실행한다"), Name("en", "I run short jobs such as serverless functions, isolated by tenant")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>, Cites<FirecrackerSnapshots>]
public sealed class ShortFunctions : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Isolation;

    public LocalizedText Choose => new LocalizedText(("ko", "마이크로VM"), ("en", "MicroVMs"));
}
