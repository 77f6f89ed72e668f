namespace Virtualization;

/// <remarks xml:lang="ko">운영하면서 gVisor를 함께 개발한 회사가 밝힌 수치이며, 재는 방법은 적혀 있지 않습니다.</remarks>
/// <remarks xml:lang="en">Stated by a company that runs and contributes to gVisor; the method is not given.</remarks>
[Record(Order = 49), Name("ko", "운영 중인 애플리케이션의 gVisor 오버헤드"), Name("en", "Overhead of gVisor in production")]
[About<Gvisor>]
[Cites<GvisorAntPost>("introduction")]
public sealed class AntProductionOverhead : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Statement;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "애플리케이션의 70%에서 1% 미만, 다른 25%에서 3% 미만"),
        ("en", "Below 1% for 70% of the applications, below 3% for another 25%"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "gVisor에서 실행하는 Ant Group의 애플리케이션, 개선한 뒤"),
        ("en", "Applications of Ant Group on gVisor, after its optimizations"));

    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
