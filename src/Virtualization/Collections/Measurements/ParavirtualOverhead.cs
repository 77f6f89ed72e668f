namespace Virtualization;

/// <remarks xml:lang="ko">논문의 초록이 요약한 결과입니다.</remarks>
/// <remarks xml:lang="en">As the paper’s abstract sums it up.</remarks>
[Record(Order = 32), Name("ko", "반가상화한 Xen의 오버헤드"), Name("en", "Overhead of paravirtualized Xen")]
[About<Xen>, About<Paravirtualization>]
[Cites<XenPaper>("abstract; evaluation")]
public sealed class ParavirtualOverhead : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "오버헤드는 많아야 몇 퍼센트"), ("en", "An overhead of a few percent at most"));

    public LocalizedText Workload => new LocalizedText(("ko", "반가상화한 게스트를 물리 서버와 비교"), ("en", "Paravirtualized guests compared with bare metal"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Dell 2650(2.4GHz Xeon 두 개, 메모리 2GB)"), ("en", "A Dell 2650 with two 2.4 GHz Xeons and 2 GB of memory"));

    public int? Year => 2003;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
