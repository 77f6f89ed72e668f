namespace Virtualization;

/// <remarks xml:lang="ko">서비스가 맞추려는 목표이며 잰 값이 아닙니다.</remarks>
/// <remarks xml:lang="en">What the service aims at, not a measurement.</remarks>
[Record(Order = 60), Name("ko", "컨테이너 이미지를 쓰는 AWS Lambda의 목표"), Name("en", "Goals of AWS Lambda with container images")]
[About<Serverless>, About<ColdStart>]
[Cites<LambdaLoadingPaper>("abstract")]
public sealed class LambdaStartGoals : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Goal;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "고객 하나에 초당 새 컨테이너 15,000개까지, 시작 시간은 50ms까지"),
        ("en", "Up to 15,000 new containers per second for one customer, start-up times as low as 50 ms"));

    public LocalizedText Workload => new LocalizedText(("ko", "10GiB까지의 이미지를 필요할 때 불러옴"), ("en", "Images of up to 10 GiB, loaded on demand"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    /// <remarks xml:lang="ko">논문이 나온 해이며, 목표를 언제 정했는지는 초록에 없습니다.</remarks>
    /// <remarks xml:lang="en">The year of the paper, whose abstract does not say when the goals were set.</remarks>
    public int? Year => 2023;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
