namespace Virtualization;

[Record(Order = 59), Name("ko", "기밀 VM 안에서 나눈 함수"), Name("en", "Functions divided inside a confidential VM")]
[About<ConfidentialComputing>, About<Serverless>]
[Cites<WalletPaper>("abstract")]
public sealed class WalletFunctions : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "기밀 VM을 쓰는 배포와 비교해 신뢰해야 하는 부분(TCB)이 4.3분의 1이고, 종단 간 지연 시간이 15~93% 줄어듦"),
        ("en", "Against deployments in confidential VMs, a trusted computing base (TCB) 4.3 times smaller and 15–93% less end-to-end latency"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "Wallet의 작은 실행 단위(trustlet)에서 실행한 서버리스 함수"),
        ("en", "Serverless functions in small units (trustlets) of Wallet"));

    /// <remarks xml:lang="ko">논문의 초록은 장비를 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The paper’s abstract names no machine.</remarks>
    public LocalizedText? Machine => null;

    public int? Year => 2025;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
