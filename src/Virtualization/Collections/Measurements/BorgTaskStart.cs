namespace Virtualization;

/// <remarks xml:lang="ko">Slacker 논문을 소개한 글에서 옮겼습니다.</remarks>
/// <remarks xml:lang="en">Quoted in a review of the Slacker paper.</remarks>
[Record(Order = 30), Name("ko", "Google Borg의 작업 시작"), Name("en", "Task start-up in Google Borg")]
[About<ContainerImage>]
[Cites<BorgPaper>]
public sealed class BorgTaskStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public Readings? Figures => new Readings("s", new Reading(new LocalizedText(("ko", "중앙값"), ("en", "Median")), 25, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "대부분 패키지를 설치하는 시간"), ("en", "Mostly package installation"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google의 클러스터"), ("en", "Google clusters"));

    public int? Year => 2016;

    public MeasuredBy MeasuredBy => MeasuredBy.Others;
}
