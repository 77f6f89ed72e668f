namespace Virtualization;

/// <summary xml:lang="ko">
/// CPU의 추측 실행이 남긴 흔적이 <see cref="SideChannel"/>이(가) 된다. Spectre는 프로세스와 컨테이너, VM의 경계를 넘어 정보를 읽고, Meltdown은 사용자 프로그램이 커널의 메모리를 읽게 한다.
/// </summary>
/// <summary xml:lang="en">
/// The traces left by speculative execution form a <see cref="SideChannel">side channel</see>. Spectre reads across the boundaries of
/// processes, containers and VMs; Meltdown lets a user program read the kernel’s memory.
/// </summary>
/// <remarks xml:lang="ko">
/// Spectre는 CVE-2017-5753(v1)과 CVE-2017-5715(v2), Meltdown은 CVE-2017-5754입니다. Xen에서 Meltdown으로 하이퍼바이저를 공격할 수 있던 게스트는 64비트 PV 게스트뿐이었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Spectre is CVE-2017-5753 (v1) and CVE-2017-5715 (v2); Meltdown is CVE-2017-5754. Under Xen, only 64-bit PV guests could use Meltdown to
/// attack the hypervisor.
/// </remarks>
[Record(Order = 12), Name("ko", "Spectre와 Meltdown"), Name("en", "Spectre and Meltdown")]
[About<SideChannel>, About<HypervisorBased>, About<Container>, About<Xen>]
[Cites<SpectreGuide>("Related CVEs; attack scenarios 1-4"), Cites<XenSpectreFaq>("Is Xen impacted?")]
public sealed class SpectreAndMeltdown : IVulnerability
{
    public string Identifiers => "CVE-2017-5753, CVE-2017-5715, CVE-2017-5754";

    public int Year => 2018;

    public LocalizedText Component => new LocalizedText(("ko", "CPU(Intel과 AMD 가운데 Meltdown은 Intel만)"), ("en", "CPUs (Meltdown: of Intel and AMD, only Intel)"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "프로세스, 컨테이너, 게스트 사이(Spectre), 사용자에서 커널로(Meltdown)"),
        ("en", "Between processes, containers and guests (Spectre); from user to kernel (Meltdown)"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2018년의 완화 조치"), ("en", "Mitigations from 2018"));
}
