namespace Virtualization;

/// <remarks xml:lang="ko">
/// 측정 결과가 아니라 프로젝트가 정한 목표입니다. 14.5Gbps와 1GiB/s는 2018년(당시 장비는 i3.metal)부터, 25Gbps와 0.06ms는 2020년 4월부터 규격에 있으며, 2026년에도 네 가지 모두 통합 테스트가 없다고 적혀 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Goals that the project has set, not measured results. 14.5 Gbps and 1 GiB/s have been in the specification since 2018, then for
/// i3.metal, 25 Gbps and 0.06 ms since April 2020; in 2026 all four are still marked as lacking an integration test.
/// </remarks>
[Record(Order = 5), Name("ko", "Firecracker의 I/O 목표"), Name("en", "Firecracker’s I/O goals")]
[About<Firecracker>]
[Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal"), Cites<FirecrackerNetworkGoalChange>("IO Performance")]
[Cites<FirecrackerSpecification>("IO Performance")]
public sealed class FirecrackerInputOutputGoals : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Goal;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "네트워크 14.5Gbps에 코어 80% 이하, 25Gbps에 코어 100%, 지연 평균 0.06ms 추가, 저장 장치 1GiB/s에 코어 70% 이하"), ("en", "Network: 14.5 Gbps with at most 80% of a core, 25 Gbps with 100%, 0.06 ms of added latency on average; storage: 1 GiB/s with at most 70% of a core"));

    public LocalizedText Workload => new LocalizedText(("ko", "장치 에뮬레이션에 코어 하나를 전담"), ("en", "One core dedicated to device emulation"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
