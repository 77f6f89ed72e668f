namespace Virtualization;

[Record(Order = 11), Name("ko", "게스트 1,000개의 메모리"), Name("en", "Memory of 1,000 guests")]
[About<Xen>, About<DockerEngine>, About<UnikernelBased>]
[Cites<LightVmPaper>]
public sealed class ThousandGuestsMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "GB",
        new Reading(new LocalizedText(("ko", "유니커널"), ("en", "Unikernels")), 4.35, approximate: true),
        new Reading("Docker", 4.6, approximate: true),
        new Reading("Debian VM", 65, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "MicroPython을 실행하는 게스트 1,000개"), ("en", "1,000 guests running MicroPython"));

    public LocalizedText? Machine => null;

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
