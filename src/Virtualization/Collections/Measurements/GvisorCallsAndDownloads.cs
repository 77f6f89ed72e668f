namespace Virtualization;

[Record(Order = 19), Name("ko", "gVisor의 시스템 호출과 다운로드"), Name("en", "System calls and downloads in gVisor")]
[About<Gvisor>]
[Cites<GvisorCaseStudyPaper>]
public sealed class GvisorCallsAndDownloads : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    /// <remarks xml:lang="ko">수치를 출처에서 확인하지 못해 싣지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A figure has been reported but could not be verified in the source, so it is left out.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "간단한 시스템 호출과 큰 파일 다운로드를 일반 컨테이너와 비교"), ("en", "Simple system calls and large file downloads compared with an ordinary container"));

    public LocalizedText? Machine => null;

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
