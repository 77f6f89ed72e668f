namespace Virtualization;

[Record(Order = 2), Name("ko", "Firecracker 마이크로VM의 부팅"), Name("en", "Boot time of a Firecracker microVM")]
[About<Firecracker>]
[Cites<FirecrackerSpecification>]
public sealed class FirecrackerGuestBoot : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public Readings? Figures => new Readings("ms", new Reading("", null, 125));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "InstanceStart 호출에서 게스트의 /sbin/init까지, vCPU 1개와 메모리 128MiB, 최소 커널과 루트 파일 시스템, 직렬 콘솔 끔"), ("en", "From the InstanceStart call to the guest’s /sbin/init; 1 vCPU, 128 MiB of memory, minimal kernel and root file system, serial console off"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal, m6g.metal"), ("en", "AWS m5d.metal and m6g.metal"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
