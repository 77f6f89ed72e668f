namespace Virtualization;

[Record(Order = 44), Name("ko", "클라우드 VM의 시작 시간"), Name("en", "VM start-up in public clouds")]
[About<VirtualMachine>]
[Cites<PublicCloudStartupPaper>, Cites<StartupTimePaper>]
public sealed class CloudMachineStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "이미지 크기, 운영체제, VM 유형, 지역에 따라 다르며 예전 연구보다 빨라짐(특히 AWS)"), ("en", "Varies by image size, operating system, VM type and location; faster than in earlier studies, on AWS above all"));

    public LocalizedText Workload => new LocalizedText(("ko", "AWS와 Google Cloud에서 제공자마다 표본 30만 개 이상"), ("en", "More than 300,000 samples per provider (AWS and Google Cloud)"));

    public LocalizedText? Machine => new LocalizedText(("ko", "공용 클라우드"), ("en", "Public clouds"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
