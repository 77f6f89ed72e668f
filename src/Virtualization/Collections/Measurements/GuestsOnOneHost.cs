namespace Virtualization;

/// <remarks xml:lang="ko">수치는 논문을 정리한 글에서 옮겼습니다.</remarks>
/// <remarks xml:lang="en">The figures are taken from notes on the paper.</remarks>
[Record(Order = 12), Name("ko", "호스트 하나의 게스트 수"), Name("en", "Guests on one host")]
[About<Xen>, About<DockerEngine>]
[Cites<LightVmPaper>]
public sealed class GuestsOnOneHost : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Density;

    public Readings? Figures => new Readings(
        "",
        new Reading("LightVM", 8000),
        new Reading("Docker", 3000, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "가장 작은 게스트를 더 시작되지 않을 때까지 늘림"), ("en", "The smallest guests, added one after another"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AMD 서버, 코어 64개"), ("en", "An AMD server with 64 cores"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
