namespace Virtualization;

[Record(Order = 13), Name("ko", "유니커널의 저장과 이동"), Name("en", "Saving and moving a unikernel")]
[About<Xen>, About<UnikernelBased>]
[Cites<LightVmPaper>("6.2 Checkpointing and Migration")]
public sealed class UnikernelMigration : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Migration;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "이동"), ("en", "Migration")), 60, approximate: true),
        new Reading(new LocalizedText(("ko", "저장"), ("en", "Save")), 30, approximate: true),
        new Reading(new LocalizedText(("ko", "복원"), ("en", "Restore")), 20, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "LightVM의 유니커널"), ("en", "A unikernel on LightVM"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-1630(코어 4개), 메모리 128GB"), ("en", "An Intel Xeon E5-1630 (4 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
