namespace Virtualization;

[Record(Order = 28), Name("ko", "Unikraft의 처리량"), Name("en", "Unikraft throughput")]
[About<Unikraft>]
[Cites<UnikraftPerformance>]
public sealed class UnikraftThroughput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public Readings? Figures => new Readings(
        "%",
        new Reading(new LocalizedText(("ko", "컨테이너보다"), ("en", "Gain over a container")), 30, 80),
        new Reading(new LocalizedText(("ko", "Linux VM보다"), ("en", "Gain over a Linux VM")), 70, 170),
        new Reading(new LocalizedText(("ko", "Linux에서 직접 실행할 때보다"), ("en", "Gain over native Linux")), 10, 60));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Redis와 nginx, 코어 하나"), ("en", "Redis and nginx on one core"));

    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
