namespace Virtualization;

/// <remarks xml:lang="ko">재던 때의 기본 플랫폼은 ptrace였습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// The default platform was ptrace at the time. Since mid-2023 it has been systrap, so this is not the performance of gVisor today.
/// </remarks>
[Record(Order = 23), Name("ko", "Redis의 처리량"), Name("en", "Redis throughput")]
[About<Gvisor>]
[Cites<GvisorPerformance>("Methodology"), Cites<GvisorPerformanceDataCommit>("website/performance/*.csv")]
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

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4"), ("en", "Google Cloud n1-standard-4"));

    /// <remarks xml:lang="ko">늦어도 2020년 5월입니다. 데이터는 2019년의 성능 안내서에서 왔고, 2020년 5월 6일에 저장소에 들어온 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">
    /// No later than May 2020: the data come from the performance guide of 2019 and have not changed since they entered the repository on 6
    /// May 2020.
    /// </remarks>
    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
