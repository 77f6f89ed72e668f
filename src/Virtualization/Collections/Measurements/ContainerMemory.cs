namespace Virtualization;

/// <remarks xml:lang="ko">재던 때의 기본 플랫폼은 ptrace였습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// The default platform was ptrace at the time. Since mid-2023 it has been systrap, so this is not the performance of gVisor today.
/// </remarks>
[Record(Order = 21), Name("ko", "runc와 runsc의 메모리"), Name("en", "Memory use with runc and runsc")]
[About<Gvisor>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("static/performance/density.csv")]
public sealed class ContainerMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "MB",
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runc"), ("en", "Empty, runc")), 4.09),
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runsc"), ("en", "Empty, runsc")), 23.7),
        new Reading("Node.js, runc", 76.7),
        new Reading("Node.js, runsc", 124.1),
        new Reading("Ruby, runc", 45.7),
        new Reading("Ruby, runsc", 106.1),
        new Reading(new LocalizedText(("ko", "Redis(데이터 1GB), runc"), ("en", "Redis (1 GB of data), runc")), 1055),
        new Reading(new LocalizedText(("ko", "Redis(데이터 1GB), runsc"), ("en", "Redis (1 GB of data), runsc")), 1077));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "컨테이너 하나를 더 실행할 때"), ("en", "One additional container"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
