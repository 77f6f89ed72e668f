namespace Virtualization;

/// <remarks xml:lang="ko">runsc는 그때의 기본 플랫폼인 ptrace로 쟀습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// runsc was measured on ptrace, then its default platform. Since mid-2023 that has been systrap, so this is not the performance of gVisor
/// today.
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
        new Reading(new LocalizedText(("ko", "Redis(데이터 약 1GB), runc"), ("en", "Redis (about 1 GB of data), runc")), 1055),
        new Reading(new LocalizedText(("ko", "Redis(데이터 약 1GB), runsc"), ("en", "Redis (about 1 GB of data), runsc")), 1077));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "호스트의 남은 메모리가 줄어든 양을 컨테이너 수(50개, Redis는 5개)로 나눈 값"), ("en", "The decrease in the host’s available memory, divided by the number of containers (50, or 5 with Redis)"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
