namespace Virtualization;

[Record(Order = 10), Name("ko", "Mini-OS 유니커널의 크기"), Name("en", "Size of a Mini-OS unikernel")]
[Slug("lightvm-unikernel-size")]
[About<Xen>, About<UnikernelBased>]
[Cites<LightVmPaper>("section on lightweight VMs: unikernels"), Cites<LightVmNotes>("Unikernel")]
public sealed class LightVmUnikernelSize : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "이미지 480KB, 메모리 최소 3.6MB"), ("en", "A 480 KB image, at least 3.6 MB of memory"));

    public LocalizedText Workload => new LocalizedText(("ko", "시각을 알려 주는 TCP 서버"), ("en", "A TCP server that tells the time"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
