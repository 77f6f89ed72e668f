namespace Virtualization;

[Record(Order = 16), Name("ko", "임의 접근 I/O"), Name("en", "Random I/O")]
[About<Kvm>, About<DockerEngine>]
[Cites<UpdatedPerformanceComparison>]
public sealed class RandomInputOutput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "Linux에서 직접 실행할 때와 비교해 KVM은 초당 임의 접근 I/O가 절반쯤이고, Docker는 오버헤드가 거의 없음"), ("en", "KVM reaches about half the random I/O operations per second of native Linux; Docker has almost no overhead"));

    public LocalizedText Workload => new LocalizedText(("ko", "fio 임의 접근, KVM에서는 I/O마다 QEMU를 거침"), ("en", "Random access with fio; with KVM, each I/O passes through QEMU"));

    public LocalizedText? Machine => new LocalizedText(("ko", "2소켓 Intel Xeon(Sandy Bridge 세대) x86 서버"), ("en", "An x86 server with two Intel Xeon CPUs of the Sandy Bridge generation"));

    public int? Year => 2014;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
