namespace Virtualization;

/// <remarks xml:lang="ko">측정 결과가 아니라 프로젝트가 2018년에(당시 장비는 i3.metal) 정한 목표이며, 2026년에도 통합 테스트가 없다고 적혀 있습니다.</remarks>
/// <remarks xml:lang="en">
/// A goal that the project set in 2018, then for i3.metal, not a measured result. In 2026 it is still marked as lacking an integration
/// test.
/// </remarks>
[Record(Order = 6), Name("ko", "Firecracker의 계산 성능 목표"), Name("en", "Firecracker’s compute performance goal")]
[About<Firecracker>]
[Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal"), Cites<FirecrackerSpecification>("Overhead")]
public sealed class FirecrackerComputeGoal : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Goal;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "베어메탈의 95% 초과"), ("en", "More than 95% of bare metal"));

    public LocalizedText Workload => new LocalizedText(("ko", "계산만 하는 게스트"), ("en", "A compute-only guest"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
