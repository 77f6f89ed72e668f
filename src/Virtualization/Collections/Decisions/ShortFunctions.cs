namespace Virtualization;

/// <summary xml:lang="ko">최소 구성의 Firecracker는 규격상 부팅 125ms, VMM 메모리 5MiB가 상한이고(AWS 베어메탈), 스냅샷에서 복원할 수도 있다.</summary>
/// <summary xml:lang="en">
/// For a minimal guest on AWS metal hosts, Firecracker’s specification allows at most 125 ms for a boot and 5 MiB for the VMM, and it can
/// restore from snapshots.
/// </summary>
[Record(Order = 9), Name("ko", "서버리스 함수처럼 짧은 작업을 테넌트마다 격리해 실행한다"), Name("en", "I run short jobs, such as serverless functions, isolated per tenant")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>, Cites<FirecrackerSnapshots>]
public sealed class ShortFunctions : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Isolation;

    public LocalizedText Choose => new LocalizedText(("ko", "마이크로VM"), ("en", "MicroVMs"));
}
