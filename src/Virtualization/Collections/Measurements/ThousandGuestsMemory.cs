namespace Virtualization;

[Record(Order = 11), Name("ko", "게스트 1,000개의 메모리"), Name("en", "Memory of 1,000 guests")]
[About<Xen>, About<DockerEngine>, About<UnikernelBased>]
[Cites<LightVmPaper>("6.3 Memory Footprint")]
public sealed class ThousandGuestsMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "GB",
        new Reading("Docker", 5, approximate: true),
        new Reading(new LocalizedText(("ko", "줄인 Linux(Tinyx) VM"), ("en", "VMs of a trimmed Linux (Tinyx)")), 27, approximate: true),
        new Reading("Debian VM", 114, approximate: true));

    public LocalizedText? Finding => new LocalizedText(("ko", "유니커널은 Docker 컨테이너에 꽤 가까움"), ("en", "Unikernels come fairly close to Docker containers"));

    public LocalizedText Workload => new LocalizedText(("ko", "MicroPython을 실행하는 게스트 1,000개, Debian VM은 최소한의 111MB로 셈함"), ("en", "1,000 guests running MicroPython; Debian computed from its minimum of 111 MB per VM"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-1630 v3(코어 4개), 메모리 128GB"), ("en", "An Intel Xeon E5-1630 v3 (4 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
