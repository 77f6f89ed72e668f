namespace Virtualization;

[Record(Order = 15), Name("ko", "컨테이너와 VM의 종합 비교"), Name("en", "Containers and VMs compared overall")]
[About<DockerEngine>, About<Kvm>]
[Cites<UpdatedPerformanceComparison>]
public sealed class ContainersAgainstVirtualMachines : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "컨테이너는 거의 모든 경우에 VM과 같거나 더 낫고, I/O가 많은 워크로드에서는 둘 다 튜닝이 필요함"), ("en", "Containers equal or outperform VMs in almost all cases; both need tuning for I/O-heavy workloads"));

    public LocalizedText Workload => new LocalizedText(("ko", "CPU, 메모리, 네트워크, 디스크, Redis, MySQL을 Docker와 KVM에서"), ("en", "CPU, memory, network, disk, Redis and MySQL on Docker and KVM"));

    public LocalizedText? Machine => new LocalizedText(("ko", "2소켓 Intel Xeon(Sandy Bridge 세대) x86 서버"), ("en", "An x86 server with two Intel Xeon CPUs of the Sandy Bridge generation"));

    public int? Year => 2014;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
