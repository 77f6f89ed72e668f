namespace Virtualization;

/// <summary xml:lang="ko">비동기 블록 I/O(io_uring, aio)에서 게스트가 같은 번호의 요청을 두 개 넣으면, 커널이 아직 쓰고 있는 버퍼가 해제된다.</summary>
/// <summary xml:lang="en">
/// With asynchronous block I/O (io_uring, aio), a guest that submits two requests of the same number has a buffer freed that the kernel
/// still uses.
/// </summary>
/// <remarks xml:lang="ko">Rust로 작성된 프로그램에도 안전하지 않은 메모리 조작은 있을 수 있습니다.</remarks>
/// <remarks xml:lang="en">Unsafe handling of memory is possible in a program written in Rust as well.</remarks>
[Record(Order = 24), Name("ko", "virtio-block의 해제 후 사용"), Name("en", "Use after free in virtio-block")]
[About<CloudHypervisor>, About<CloudHypervisorProcess>, About<Virtio>, About<Escape>]
[Cites<VirtioBlockVulnerability>("description"), Cites<CloudHypervisorReleaseNotes>("v52.0: Security Fixes")]
public sealed class VirtioBlockUseAfterFree : IVulnerability
{
    public string Identifiers => "CVE-2026-45782";

    public int Year => 2026;

    public LocalizedText Component => new LocalizedText(("ko", "Cloud Hypervisor 21.0~51.1"), ("en", "Cloud Hypervisor 21.0 to 51.1"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(("ko", "게스트에서 VMM 프로세스로"), ("en", "From a guest into the VMM process"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Cloud Hypervisor 52.0, 51.2"), ("en", "Cloud Hypervisor 52.0, 51.2"));
}
