namespace Virtualization;

/// <remarks xml:lang="ko">프로젝트가 정한 목표이며, 일부는 통합 테스트가 아직 없다고 적혀 있습니다. 측정 결과로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// These are goals that the project has set; for some of them, it says that the integration test is still pending. They are not measured
/// results.
/// </remarks>
[Record(Order = 6), Name("ko", "Firecracker의 계산 성능 목표"), Name("en", "Firecracker’s compute performance goal")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>]
public sealed class FirecrackerComputeGoal : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "베어메탈의 95% 초과"), ("en", "More than 95% of bare metal"));

    public LocalizedText Workload => new LocalizedText(("ko", "계산만 하는 게스트"), ("en", "A compute-only guest"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal, m6g.metal"), ("en", "AWS m5d.metal and m6g.metal"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
