namespace Virtualization;

/// <remarks xml:lang="ko">
/// 설계 문서가 규모를 밝힌 말이며 어느 호스트에서 잰 값이 아닙니다. 문서는 코어가 36개인 호스트라면 초당 180개라는 예를 들지만, 이는 5에 36을 곱한 것입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A statement of scale in the design document, not measured on any host. Its example of 180 per second for a host with 36 cores is 5 times
/// 36.
/// </remarks>
[Record(Order = 4), Name("ko", "마이크로VM을 계속 만드는 속도"), Name("en", "Sustained microVM creation rate")]
[About<Firecracker>]
[Cites<FirecrackerFirstDesign>("list of scale goals"), Cites<FirecrackerDesign>]
public sealed class FirecrackerCreationRate : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Statement;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "호스트 코어당 초당 마이크로VM 5개"), ("en", "5 microVMs per host core per second"));

    public LocalizedText Workload => new LocalizedText(("ko", "vCPU 1개와 메모리 128MiB, 최소 구성의 Linux"), ("en", "Minimal Linux with 1 vCPU and 128 MiB of memory"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
