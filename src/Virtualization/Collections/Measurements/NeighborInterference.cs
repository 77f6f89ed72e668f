namespace Virtualization;

[Record(Order = 34), Name("ko", "이웃의 간섭"), Name("en", "Interference between neighbors")]
[About<NoisyNeighbor>, About<Container>]
[Cites<AtScale>]
public sealed class NeighborInterference : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "워크로드에 따라 컨테이너가 VM보다 이웃의 간섭을 더 받음"), ("en", "For some workloads, containers suffer more interference from neighbors than VMs do"));

    public LocalizedText Workload => new LocalizedText(("ko", "한 호스트에서 여러 애플리케이션을 함께 실행"), ("en", "Several applications running together on one host"));

    /// <remarks xml:lang="ko">논문의 초록은 장비를 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The paper’s abstract names no machine.</remarks>
    public LocalizedText? Machine => null;

    public int? Year => 2016;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
