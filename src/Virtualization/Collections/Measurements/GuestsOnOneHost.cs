namespace Virtualization;

/// <remarks xml:lang="ko">
/// LightVM은 8,000개까지 시험했습니다. Docker는 다음번 큰 할당이 남은 메모리를 다 쓰게 되어 3,000개쯤에서 멈췄습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// LightVM was tested up to 8,000. The test with Docker stopped at about 3,000, where the next large allocation used up the memory.
/// </remarks>
[Record(Order = 12), Name("ko", "호스트 하나의 게스트 수"), Name("en", "Guests on one host")]
[About<Xen>, About<DockerEngine>]
[Cites<LightVmPaper>]
public sealed class GuestsOnOneHost : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Density;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "",
        new Reading("LightVM", 8000),
        new Reading("Docker", 3000, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "가장 작은 게스트를 하나씩 더함"), ("en", "The smallest guests, added one after another"));

    public LocalizedText? Machine => new LocalizedText(
        ("ko", "AMD Opteron 6376 네 개(코어 64개), 메모리 128GB"), ("en", "Four AMD Opteron 6376 (64 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
