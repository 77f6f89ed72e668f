namespace Virtualization;

/// <remarks xml:lang="ko">프로젝트가 정한 목표이며, 일부는 통합 테스트가 아직 없다고 적혀 있습니다. 측정 결과로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// These are goals that the project has set; for some of them, it says that the integration test is still pending. They are not measured
/// results.
/// </remarks>
[Record(Order = 5), Name("ko", "Firecracker의 I/O 목표"), Name("en", "Firecracker’s I/O goals")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>]
public sealed class FirecrackerInputOutputGoals : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "네트워크 14.5Gbps에 코어 80% 이하, 25Gbps에 코어 100%, 지연 0.06ms 추가, 저장 장치 1GiB/s에 코어 70% 이하"), ("en", "Network: 14.5 Gbps with at most 80% of a core, 25 Gbps with 100%, 0.06 ms of added latency; storage: 1 GiB/s with at most 70% of a core"));

    public LocalizedText Workload => new LocalizedText(("ko", "장치 에뮬레이션에 코어 하나를 전담"), ("en", "One core dedicated to device emulation"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal, m6g.metal"), ("en", "AWS m5d.metal and m6g.metal"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
