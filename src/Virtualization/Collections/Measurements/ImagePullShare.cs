namespace Virtualization;

[Record(Order = 29), Name("ko", "이미지 내려받기가 시작 시간에서 차지하는 비중"), Name("en", "Share of image pulls in start-up time")]
[About<DockerEngine>, About<ContainerImage>]
[Cites<SlackerPaper>]
public sealed class ImagePullShare : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "시작 시간의 76%가 패키지를 내려받는 데 쓰이고, 내려받은 데이터는 6.4%만 읽음"), ("en", "76% of start-up time goes into pulling packages; only 6.4% of that data is read"));

    public LocalizedText Workload => new LocalizedText(("ko", "HelloBench, 애플리케이션 57개"), ("en", "HelloBench, 57 applications"));

    /// <remarks xml:lang="ko">논문의 초록은 장비를 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The paper’s abstract names no machine.</remarks>
    public LocalizedText? Machine => null;

    public int? Year => 2016;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
