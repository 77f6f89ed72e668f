namespace Virtualization;

/// <remarks xml:lang="ko">runsc는 그때의 기본 플랫폼인 ptrace로 쟀습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.</remarks>
/// <remarks xml:lang="en">
/// runsc was measured on ptrace, then its default platform. Since mid-2023 that has been systrap, so this is not the performance of gVisor
/// today.
/// </remarks>
[Record(Order = 24), Name("ko", "네트워크 처리량"), Name("en", "Network throughput")]
[About<Gvisor>]
[Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("static/performance/iperf.csv")]
public sealed class NetworkThroughput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "runsc의 처리량이 runc보다 다운로드는 14%, 업로드는 32% 낮음"), ("en", "14% lower with runsc than with runc for downloads, 32% lower for uploads"));

    public LocalizedText Workload => new LocalizedText(("ko", "두 VM 사이의 iperf, 한쪽 끝만 해당 런타임의 컨테이너"), ("en", "iperf between two VMs, the runtime in question at one end only"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
