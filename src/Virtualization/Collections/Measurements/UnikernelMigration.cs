namespace Virtualization;

/// <remarks xml:lang="ko">6.2절의 값입니다. 같은 논문의 서론에는 복원이 25ms로 나옵니다.</remarks>
/// <remarks xml:lang="en">As section 6.2 has it. The introduction of the same paper gives 25 ms for restoring.</remarks>
[Record(Order = 13), Name("ko", "유니커널의 저장과 이동"), Name("en", "Saving and moving a unikernel")]
[About<Xen>, About<UnikernelBased>]
[Cites<LightVmPaper>("6.2 Checkpointing and Migration"), Cites<LightVmReadingNotes>("Evaluation: checkpointing")]
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

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-1630 v3(코어 4개), 메모리 128GB"), ("en", "An Intel Xeon E5-1630 v3 (4 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
