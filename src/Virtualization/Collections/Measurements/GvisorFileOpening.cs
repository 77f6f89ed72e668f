namespace Virtualization;

/// <remarks xml:lang="ko">이후 버전의 LISAFS와 directfs가 이 부분을 개선했습니다.</remarks>
/// <remarks xml:lang="en">LISAFS and directfs, in later versions of gVisor, improved this.</remarks>
[Record(Order = 18), Name("ko", "gVisor의 파일 열기"), Name("en", "Opening files in gVisor")]
[About<Gvisor>]
[Cites<GvisorCaseStudyPaper>("introduction; sections 3 and 3.5"), Cites<GvisorAntPost>("Path 4"), Cites<GvisorDirectfsPost>("Performance")]
public sealed class GvisorFileOpening : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "외부 tmpfs의 파일을 여닫는 시간이 216배, 작은 파일을 읽는 시간이 11배"), ("en", "Opening and closing a file on an external tmpfs takes 216 times as long, and reading small files 11 times as long"));

    public LocalizedText Workload => new LocalizedText(("ko", "일반 컨테이너와 같은 작업을 비교"), ("en", "The same work compared with an ordinary container"));

    public LocalizedText? Machine => new LocalizedText(("ko", "CloudLab 서버(Intel E5-2630, 메모리 128GB), Ubuntu 16.04"), ("en", "A CloudLab server (Intel E5-2630, 128 GB), Ubuntu 16.04"));

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
