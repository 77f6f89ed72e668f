namespace Virtualization;

[Record(Order = 37), Name("ko", "엣지 서버의 Kata Containers"), Name("en", "Kata Containers at the edge")]
[About<KataContainers>]
[Cites<KataEdgePaper>]
public sealed class KataAtTheEdge : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    /// <remarks xml:lang="ko">논문의 초록에서는 수치를 찾지 못했습니다.</remarks>
    /// <remarks xml:lang="en">No figure was found in the abstract of the paper.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Kata와 runc를 엣지 서비스로 비교"), ("en", "Kata and runc compared for edge services"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
