namespace Virtualization;

/// <remarks xml:lang="ko">
/// youki 프로젝트가 잰 평균입니다. 세 명령을 저마다 sudo로 실행한 시간이며, Docker나 이미지를 내려받는 시간은 들어 있지 않습니다. 표준 편차는 crun이 2.8ms, youki가
/// 11.6ms, runc가 12.0ms입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Means measured by the youki project, with each of the three commands run through sudo, without Docker and without pulling an image.
/// The standard deviations are 2.8 ms (crun), 11.6 ms (youki) and 12.0 ms (runc).
/// </remarks>
[Record(Order = 47), Name("ko", "runc, crun, youki의 컨테이너 생성에서 삭제까지"), Name("en", "A container from creation to deletion with runc, crun and youki")]
[About<Runc>, About<ContainerRuntime>]
[Cites<YoukiReadme>("Motivation: details about the benchmark")]
public sealed class RuntimeStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading("crun 1.15", 47.3),
        new Reading("youki 0.3.3", 111.5),
        new Reading("runc 1.1.7", 224.6));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(
        ("ko", "컨테이너를 만들고 시작하고 지움, 100회 이상, 매번 페이지 캐시를 비움"),
        ("en", "Creating, starting and deleting a container, at least 100 runs, page cache dropped before each"));

    public LocalizedText? Machine => new LocalizedText(
        ("ko", "16코어, 메모리 64GB, Ubuntu 22.04, Linux 6.5"),
        ("en", "16 cores, 64 GB of memory, Ubuntu 22.04, Linux 6.5"));

    /// <remarks xml:lang="ko">2024년 5월에 빌드된 커널에서 쟀습니다.</remarks>
    /// <remarks xml:lang="en">Measured on a kernel built in May 2024.</remarks>
    public int? Year => 2024;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
