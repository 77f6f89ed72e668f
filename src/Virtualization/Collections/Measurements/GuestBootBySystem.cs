namespace Virtualization;

/// <remarks xml:lang="ko">이 시스템과 경쟁하는 Unikraft 프로젝트가 이전 작업의 값으로 든 수치이며, 어디서 어디까지 잰 값인지는 적혀 있지 않습니다.</remarks>
/// <remarks xml:lang="en">The Unikraft project, a rival, names these as figures of previous work, and does not say which spans they cover.</remarks>
[Record(Order = 26), Name("ko", "게스트의 부팅 시간"), Name("en", "Boot time of guests")]
[About<Unikraft>, About<UnikernelBased>]
[Cites<UnikraftPerformance>("Boot Times")]
public sealed class GuestBootBySystem : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading("MirageOS (Solo5)", 1, 2),
        new Reading(new LocalizedText(("ko", "OSv(Firecracker, 읽기 전용 파일 시스템)"), ("en", "OSv (Firecracker, read-only file system)")), 4, 5),
        new Reading("Rump (Solo5)", 14, 15),
        new Reading(new LocalizedText(("ko", "Lupine(KML 없음)"), ("en", "Lupine without KML")), 18),
        new Reading("HermiTux (uHyve)", 30, 32),
        new Reading("Lupine (Firecracker)", 70),
        new Reading("Alpine Linux (Firecracker)", 330, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "프로젝트가 비교한 다른 시스템, VMM은 저마다 다름"), ("en", "Other systems that the project compares with; the VMMs differ"));

    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
