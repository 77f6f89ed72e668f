namespace Virtualization;

/// <remarks xml:lang="ko">
/// 프로젝트가 규격에서 약속하는 것은 CPU 시간의 상한이고, 실제 경과 시간은 규격에 덧붙은 설명입니다. 2018년에 처음 공개한 규격부터 같은 수치이며, 그때의 장비는 i3.metal이었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// What the project promises in its specification is the bound on CPU time; the wall-clock times are a note beside it. The figures have been
/// the same since the first published specification of 2018, then for i3.metal.
/// </remarks>
[Record(Order = 1), Name("ko", "Firecracker 프로세스 시작"), Name("en", "Start of the Firecracker process")]
[About<Firecracker>]
[Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal"), Cites<FirecrackerSpecification>("Stability")]
public sealed class FirecrackerProcessStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Limit;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "실제 경과 시간"), ("en", "Wall-clock time")), 6, 60),
        new Reading(new LocalizedText(("ko", "실제 경과 시간, 보통"), ("en", "Wall-clock time, typical")), 12, approximate: true),
        new Reading(new LocalizedText(("ko", "CPU 시간"), ("en", "CPU time")), null, 8));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Firecracker를 시작해 API 소켓이 열릴 때까지"), ("en", "From starting Firecracker until its API socket is open"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
