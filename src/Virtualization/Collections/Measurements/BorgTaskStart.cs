namespace Virtualization;

/// <remarks xml:lang="ko">Borg를 만들고 운영하는 Google이 자기 클러스터에서 잰 값입니다.</remarks>
/// <remarks xml:lang="en">Measured in its own clusters by Google, which builds and operates Borg.</remarks>
[Record(Order = 30), Name("ko", "Google Borg의 작업 시작"), Name("en", "Task start-up in Google Borg")]
[About<ContainerImage>]
[Cites<BorgPaper>("section on scheduling: task startup latency")]
public sealed class BorgTaskStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings("s", new Reading(new LocalizedText(("ko", "중앙값"), ("en", "Median")), 25, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "작업을 제출한 때부터 태스크가 실행되기까지, 약 80%가 패키지를 설치하는 시간"), ("en", "From submitting a job until a task runs; about 80% of the time is package installation"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google의 클러스터"), ("en", "Google clusters"));

    public int? Year => 2015;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
