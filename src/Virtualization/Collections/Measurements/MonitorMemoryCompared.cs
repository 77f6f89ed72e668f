namespace Virtualization;

/// <remarks xml:lang="ko">Firecracker를 만든 AWS의 논문입니다. 게스트 OS가 쓰는 메모리는 들어 있지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// From the paper of AWS, which makes Firecracker. The memory of the guest OS is not included.
/// </remarks>
[Record(Order = 7), Name("ko", "VMM별 메모리 오버헤드"), Name("en", "Memory overhead by VMM")]
[About<Firecracker>, About<Kvm>]
[Cites<FirecrackerPaper>("section 5, memory overhead")]
public sealed class MonitorMemoryCompared : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "MB",
        new Reading("Firecracker", 3, approximate: true),
        new Reading("Cloud Hypervisor", 13, approximate: true),
        new Reading("QEMU", 131, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "VM 하나를 실행할 때 VMM의 몫만"), ("en", "The VMM’s share alone, for one VM"));

    public LocalizedText? Machine => new LocalizedText(
        ("ko", "AWS m5d.metal, Intel Xeon Platinum 8175M 두 개, 메모리 384GB"),
        ("en", "AWS m5d.metal with two Intel Xeon Platinum 8175M and 384 GB of memory"));

    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
