namespace Virtualization;

/// <remarks xml:lang="ko">그래프에서 읽은 값이며 파드의 배치까지 들어 있습니다. 15초가 바닥으로 나타나는데, 지표의 눈금 때문으로 보입니다.</remarks>
/// <remarks xml:lang="en">Read off the graph, scheduling of the pod included. 15 s shows as a floor, apparently the resolution of the metric.</remarks>
[Record(Order = 55), Name("ko", "KubeVirt의 VM 생성"), Name("en", "Creating VMs in KubeVirt")]
[About<Kubevirt>]
[Cites<KubevirtBenchmarks>("vmiCreationToRunningSecondsP50 for VMI")]
public sealed class KubevirtCreation : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "s",
        new Reading(new LocalizedText(("ko", "2025년 1~2월, 대부분의 실행"), ("en", "January and February 2025, most runs")), 15, approximate: true),
        new Reading(new LocalizedText(("ko", "2025년 3월~2026년 1월, 주간 평균"), ("en", "March 2025 to January 2026, weekly averages")), 18, 26, approximate: true),
        new Reading(new LocalizedText(("ko", "2026년 3~4월, 주간 평균"), ("en", "March and April 2026, weekly averages")), 18, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(
        ("ko", "최소한의 VM(VMI 객체) 100개를 100ms 간격으로 만들어 Running 상태까지, 중앙값"),
        ("en", "100 minimal VMs (VMI objects) created 100 ms apart, until Running, median"));

    public LocalizedText? Machine => new LocalizedText(
        ("ko", "프로젝트의 시험 클러스터, Kubernetes 1.31~1.35"),
        ("en", "The project’s test cluster, Kubernetes 1.31 to 1.35"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
