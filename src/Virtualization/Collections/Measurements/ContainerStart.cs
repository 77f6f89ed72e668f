namespace Virtualization;

/// <remarks xml:lang="ko">
/// 2019년 12월에 공개된 측정 도구를 보면 빈 컨테이너의 값에는 true가 끝나고 컨테이너를 지우는 시간까지, Node.js와 Ruby의 값에는 서버의 응답을 기다리는 둘째 컨테이너의
/// 시간까지 들어 있습니다. runsc는 그때의 기본 플랫폼인 ptrace로 쟀습니다. 2023년 중반부터는 systrap이 기본이므로 지금의 gVisor 성능으로 읽으면 안 됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// As the benchmark’s source of December 2019 has it, the time of the empty container includes the end of true and the removal of the
/// container, and that of Node.js and Ruby a second container that waits for the server. runsc was measured on ptrace, then its default platform. Since mid-2023 that has been systrap, so this is not
/// the performance of gVisor today.
/// </remarks>
[Record(Order = 20), Name("ko", "runc와 runsc의 시작 시간"), Name("en", "Start time with runc and runsc")]
[About<Gvisor>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<GvisorPerformance>("Methodology; Start-up time"), Cites<GvisorFirstBenchmarks>("static/performance/startup.csv")]
[Cites<GvisorStartupData>("runc startup.empty 1193 ms"), Cites<GvisorStartupSource>("startup, empty, node, ruby")]
public sealed class ContainerStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runc"), ("en", "Empty, runc")), 1193),
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runsc"), ("en", "Empty, runsc")), 1144),
        new Reading("Node.js, runc", 2558),
        new Reading("Node.js, runsc", 2442),
        new Reading("Ruby, runc", 2530),
        new Reading("Ruby, runsc", 2456));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Docker로 실행, 시간의 대부분은 Docker의 몫"), ("en", "Run through Docker, which accounts for most of the time"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
