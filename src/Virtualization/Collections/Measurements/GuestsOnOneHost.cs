namespace Virtualization;

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
