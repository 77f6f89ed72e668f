namespace Virtualization;

/// <remarks xml:lang="ko">
/// 기본 구성과 작업에서 프로젝트가 규격으로 약속하는 상한입니다. vsock 연결이 여럿이면 넘을 수 있고, MMDS(메타데이터 서비스)의 데이터는 세지 않습니다. 상한은 2018년(당시 장비는 i3.metal)부터, 이 단서와 VM의 크기는 2019년 10월부터 규격에 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A bound that the project promises in its specification, for a basic workload and configuration. Several vsock connections can exceed it, and the data
/// store of the metadata service (MMDS) is not counted. The bound dates from 2018, then for i3.metal,
/// these qualifications and the size of the VM from October 2019.
/// </remarks>
[Record(Order = 3), Name("ko", "Firecracker VMM의 메모리"), Name("en", "Memory overhead of the Firecracker VMM")]
[About<Firecracker>]
[Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal"), Cites<FirecrackerSpecificationChange>("item 4")]
[Cites<FirecrackerSpecification>("Overhead")]
public sealed class FirecrackerMonitorMemory : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Limit;

    public Readings? Figures => new Readings("MiB", new Reading("", null, 5));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "vCPU 1개와 메모리 128MiB인 마이크로VM 하나, 게스트의 메모리는 빼고"), ("en", "One microVM with 1 vCPU and 128 MiB of memory, excluding the guest’s memory"));

    public LocalizedText? Machine => new LocalizedText(("ko", "AWS m5d.metal(하이퍼스레딩 끔), m6g.metal"), ("en", "AWS m5d.metal (hyper-threading off) and m6g.metal"));

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
