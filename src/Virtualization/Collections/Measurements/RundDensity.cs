namespace Virtualization;

/// <remarks xml:lang="ko">시작하는 속도는 초당 200개를 넘었습니다.</remarks>
/// <remarks xml:lang="en">More than 200 could be started per second.</remarks>
[Record(Order = 51), Name("ko", "RunD로 실행한 VM 격리 컨테이너의 수"), Name("en", "VM-isolated containers with RunD")]
[About<MicroVm>, About<Serverless>, About<ColdStart>]
[Cites<RundPaper>("abstract")]
public sealed class RundDensity : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Density;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "노드 하나에 2,500개 넘게 배치"), ("en", "More than 2,500 on one node"));

    public LocalizedText Workload => new LocalizedText(("ko", "마이크로VM에 든 서버리스 함수"), ("en", "Serverless functions in microVMs"));

    public LocalizedText? Machine => new LocalizedText(("ko", "메모리가 384GB인 노드"), ("en", "A node with 384 GB of memory"));

    public int? Year => 2022;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
