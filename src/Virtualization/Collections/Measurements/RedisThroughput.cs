namespace Virtualization;

/// <remarks xml:lang="ko">runsc는 그때의 기본 플랫폼인 ptrace로 쟀습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// runsc was measured on ptrace, then its default platform. Since mid-2023 that has been systrap, so this is not the performance of gVisor
/// today.
/// </remarks>
[Record(Order = 23), Name("ko", "Redis의 처리량"), Name("en", "Redis throughput")]
[About<Gvisor>]
[Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("static/performance/redis.csv")]
public sealed class RedisThroughput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "req/s",
        new Reading("runc", 30312),
        new Reading("runsc", 15326));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Redis 벤치마크의 GET"), ("en", "GET requests of the Redis benchmark"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
