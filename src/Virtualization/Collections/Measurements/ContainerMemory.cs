namespace Virtualization;

[Record(Order = 21), Name("ko", "runc와 runsc의 메모리"), Name("en", "Memory use with runc and runsc")]
[About<Gvisor>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<GvisorPerformance>]
public sealed class ContainerMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public Readings? Figures => new Readings(
        "MB",
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runc"), ("en", "Empty, runc")), 4.09),
        new Reading(new LocalizedText(("ko", "빈 컨테이너, runsc"), ("en", "Empty, runsc")), 23.7),
        new Reading("Node.js, runc", 76.7),
        new Reading("Node.js, runsc", 124.1),
        new Reading("Ruby, runc", 45.7),
        new Reading("Ruby, runsc", 106.1),
        new Reading(new LocalizedText(("ko", "Redis(데이터 1GB), runc"), ("en", "Redis (1 GB of data), runc")), 1055),
        new Reading(new LocalizedText(("ko", "Redis(데이터 1GB), runsc"), ("en", "Redis (1 GB of data), runsc")), 1077));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "컨테이너 하나를 더 실행할 때"), ("en", "One additional container"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    public int? Year => null;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
