namespace Virtualization;

[Record(Order = 52), Name("ko", "SEV로 보호한 마이크로VM의 콜드 스타트"), Name("en", "Cold start of microVMs protected by SEV")]
[About<Firecracker>, About<ConfidentialComputing>, About<ColdStart>]
[Cites<SeverifastPaper>("abstract")]
public sealed class SeverifastStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "앞선 방법보다 86~93% 짧음"), ("en", "86–93% shorter than with earlier methods"));

    public LocalizedText Workload => new LocalizedText(("ko", "SEV를 켠 마이크로VM의 부팅"), ("en", "Boot of microVMs with SEV"));

    [Cites<SeverifastArtifacts>("Requirements")]
    public LocalizedText? Machine => new LocalizedText(("ko", "SEV-SNP를 지원하는 AMD 서버"), ("en", "An AMD server with SEV-SNP"));

    public int? Year => 2024;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
