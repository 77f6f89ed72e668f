namespace Virtualization;

/// <remarks xml:lang="ko">수치는 논문을 정리한 글에서 옮겼습니다. 게스트 OS가 쓰는 메모리는 들어 있지 않습니다.</remarks>
/// <remarks xml:lang="en">The figures are taken from notes on the paper. They do not include the memory of the guest OS.</remarks>
[Record(Order = 7), Name("ko", "VMM별 메모리 오버헤드"), Name("en", "Memory overhead by VMM")]
[About<Firecracker>, About<Kvm>]
[Cites<FirecrackerPaper>]
public sealed class MonitorMemoryCompared : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public Readings? Figures => new Readings(
        "MB",
        new Reading("Firecracker", 3, approximate: true),
        new Reading("Cloud Hypervisor", 13, approximate: true),
        new Reading("QEMU", 131, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "VM 하나를 실행할 때 VMM의 몫만"), ("en", "The VMM’s share alone, for one VM"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS 베어메탈 호스트"), ("en", "A bare-metal host at AWS"));

    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
