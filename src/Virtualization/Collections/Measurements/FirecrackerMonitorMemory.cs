namespace Virtualization;

[Record(Order = 3), Name("ko", "Firecracker VMM의 메모리"), Name("en", "Memory overhead of the Firecracker VMM")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>]
public sealed class FirecrackerMonitorMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public Readings? Figures => new Readings("MiB", new Reading("", null, 5));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "vCPU 1개와 메모리 128MiB인 마이크로VM 하나, 게스트의 메모리는 빼고"), ("en", "One microVM with 1 vCPU and 128 MiB of memory, excluding the guest’s memory"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal, m6g.metal"), ("en", "AWS m5d.metal and m6g.metal"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
