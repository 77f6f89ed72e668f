namespace Virtualization;

[Record(Order = 19), Name("ko", "gVisor의 시스템 호출과 다운로드"), Name("en", "System calls and downloads in gVisor")]
[About<Gvisor>]
[Cites<GvisorCaseStudyPaper>("conclusion")]
public sealed class GvisorCallsAndDownloads : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "시스템 호출 2.2배, 메모리 할당 2.5배, 큰 파일 다운로드 2.8배 느림"),
        ("en", "2.2 times as slow for system calls, 2.5 times for memory allocation, 2.8 times for large downloads"));

    public LocalizedText Workload => new LocalizedText(("ko", "간단한 시스템 호출과 메모리 할당, 큰 파일 다운로드를 일반 컨테이너와 비교"), ("en", "Simple system calls, memory allocation and large file downloads compared with an ordinary container"));

    public LocalizedText? Machine => null;

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
