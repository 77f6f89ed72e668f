namespace Virtualization;

/// <remarks xml:lang="ko">
/// 프로젝트가 규격에서 약속하는 상한이며 측정값이 아닙니다. 125ms는 2018년(당시 장비는 i3.metal)부터의 수치이고, vCPU 1개와 메모리 128MiB라는 조건은 2019년 10월부터입니다. 그 전의 조건은 2개와 256MiB였습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A bound that the project promises in its specification, not a measurement. The 125 ms date from 2018, then for i3.metal, the
/// condition of 1 vCPU and 128 MiB from October 2019; before that it was 2 vCPUs and 256 MiB.
/// </remarks>
[Record(Order = 2), Name("ko", "Firecracker 마이크로VM의 부팅"), Name("en", "Boot time of a Firecracker microVM")]
[About<Firecracker>]
[Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal"), Cites<FirecrackerSpecificationChange>("item 4")]
[Cites<FirecrackerSpecification>("Overhead")]
public sealed class FirecrackerGuestBoot : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Limit;

    public Readings? Figures => new Readings("ms", new Reading("", null, 125));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "InstanceStart 호출에서 게스트의 /sbin/init까지, vCPU 1개와 메모리 128MiB, 최소 커널과 루트 파일 시스템, 직렬 콘솔 끔"), ("en", "From the InstanceStart call to the guest’s /sbin/init; 1 vCPU, 128 MiB of memory, minimal kernel and root file system, serial console off"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
