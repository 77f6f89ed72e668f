namespace Virtualization;

[Record(Order = 27), Name("ko", "VMM의 시작 시간"), Name("en", "Start time of the VMM")]
[About<Unikraft>, About<Firecracker>, About<Kvm>]
[Cites<UnikraftPerformance>]
public sealed class MonitorStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public Readings? Figures => new Readings(
        "ms",
        new Reading("Solo5, Firecracker", 3, approximate: true),
        new Reading("QEMU microvm", 10, approximate: true),
        new Reading("QEMU", 40, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "helloworld 유니커널을 부팅할 때 VMM의 몫"), ("en", "The VMM’s share of booting a helloworld unikernel"));

    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
