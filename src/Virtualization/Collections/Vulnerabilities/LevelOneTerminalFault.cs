namespace Virtualization;

/// <summary xml:lang="ko">Intel의 많은 CPU가 L1 캐시의 데이터를 추측으로 읽는 동작이 <see cref="SideChannel"/>이(가) 되어, 게스트가 호스트나 다른 VM의 메모리를 알아낸다.</summary>
/// <summary xml:lang="en">
/// Many Intel CPUs speculatively load data from the L1 cache, which creates a <see cref="SideChannel">side channel</see> through which a
/// guest can learn the memory contents of the host or of other VMs.
/// </summary>
/// <remarks xml:lang="ko">
/// 막으려면 게스트에 들어갈 때 L1 데이터 캐시를 비우고, <see cref="SimultaneousMultithreading"/>(SMT)도 따로 다루어야 합니다. Linux는 기본으로 캐시를 조건에 따라 비우기만 하고 SMT는 켜 둡니다.
/// 확장 페이지 테이블(EPT)을 꺼도 막을 수 있지만 성능이 크게 떨어집니다.
/// </remarks>
/// <remarks xml:lang="en">
/// To prevent it, the L1 data cache has to be flushed on entering a guest, and <see cref="SimultaneousMultithreading">simultaneous
/// multithreading</see> (SMT) has to be dealt with separately. By default Linux flushes the cache under certain conditions only and leaves
/// SMT on. Turning off extended page tables (EPT) prevents it too, at a high price in performance.
/// </remarks>
[Record(Order = 11), Name("ko", "L1 캐시의 추측 읽기(L1TF)"), Name("en", "Speculative reads of the L1 cache (L1TF)")]
[About<SideChannel>, About<HypervisorBased>]
[Cites<TerminalFaultGuide>("affected processors; mitigation selection guide; default mitigations"), Cites<TerminalFaultAdvisory>]
[Cites<TerminalFaultNews>("updates and microcode"), Cites<GvisorSecurity>]
public sealed class LevelOneTerminalFault : IVulnerability
{
    public string Identifiers => "CVE-2018-3646";

    public int Year => 2018;

    public LocalizedText Component => new LocalizedText(("ko", "많은 Intel CPU"), ("en", "Many Intel CPUs"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "게스트에서 호스트와 다른 VM의 메모리로"),
        ("en", "From a guest to the memory of the host and of other VMs"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2018년 8월의 커널, 그해의 마이크로코드"), ("en", "Kernels from August 2018, microcode of that year"));
}
