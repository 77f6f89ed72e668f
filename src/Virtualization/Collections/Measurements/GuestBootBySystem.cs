namespace Virtualization;

/// <remarks xml:lang="ko">VMM이 시작하는 시간은 빠져 있습니다.</remarks>
/// <remarks xml:lang="en">The start of the VMM is not included.</remarks>
[Record(Order = 26), Name("ko", "게스트의 부팅 시간"), Name("en", "Boot time of guests")]
[About<Unikraft>, About<UnikernelBased>]
[Cites<UnikraftPerformance>]
public sealed class GuestBootBySystem : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading("MirageOS", 1, 2),
        new Reading("OSv", 4, 5),
        new Reading("Rump", 14, 15),
        new Reading(new LocalizedText(("ko", "Lupine(KML 없음)"), ("en", "Lupine without KML")), 18),
        new Reading("HermiTux", 30, 32),
        new Reading("Lupine", 70),
        new Reading("Alpine Linux", 330, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "helloworld, VMM은 저마다 다름"), ("en", "helloworld; the VMMs differ"));

    [Cites<UnikraftArtifacts>("hardware")]
    public LocalizedText? Machine => new LocalizedText(
        ("ko", "저가 서버(Shuttle SH370R6), Intel i7-9700K, 메모리 32GB"),
        ("en", "An inexpensive server (Shuttle SH370R6) with an Intel i7-9700K and 32 GB of memory"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
