namespace Virtualization;

[Record(Order = 1), Name("ko", "Firecracker 프로세스 시작"), Name("en", "Start of the Firecracker process")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>]
public sealed class FirecrackerProcessStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "실제 경과 시간"), ("en", "Wall-clock time")), 6, 60),
        new Reading(new LocalizedText(("ko", "실제 경과 시간, 보통"), ("en", "Wall-clock time, typical")), 12, approximate: true),
        new Reading(new LocalizedText(("ko", "CPU 시간"), ("en", "CPU time")), null, 8));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Firecracker를 시작해 API 소켓이 열릴 때까지"), ("en", "From starting Firecracker until its API socket is open"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
