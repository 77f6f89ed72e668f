namespace Virtualization;

/// <summary xml:lang="ko">CPU가 L1 캐시의 데이터를 추측으로 읽는 동작이 <see cref="SideChannel"/>이(가) 되어, 게스트가 호스트나 다른 VM의 메모리를 알아낸다.</summary>
/// <summary xml:lang="en">
/// The CPU speculatively loads data from the L1 cache, which creates a <see cref="SideChannel">side channel</see> through which a guest can
/// learn the memory contents of the host or of other VMs.
/// </summary>
/// <remarks xml:lang="ko">막으려면 L1 데이터 캐시를 비우고, <see cref="SimultaneousMultithreading"/>(SMT)도 따로 다루어야 합니다.</remarks>
/// <remarks xml:lang="en">
/// To prevent it, the L1 data cache has to be flushed, and <see cref="SimultaneousMultithreading">simultaneous multithreading</see> (SMT) has to be dealt with separately.
/// </remarks>
[Record(Order = 11), Name("ko", "L1 캐시의 추측 읽기(L1TF)"), Name("en", "Speculative reads of the L1 cache (L1TF)")]
[About<SideChannel>, About<HypervisorBased>]
[Cites<TerminalFaultGuide>, Cites<GvisorSecurity>]
public sealed class LevelOneTerminalFault : IVulnerability
{
    public string Identifiers => "CVE-2018-3646";

    public int Year => 2018;

    public LocalizedText Component => new LocalizedText(("ko", "CPU"), ("en", "CPU"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "게스트에서 호스트와 다른 VM의 메모리로"),
        ("en", "From a guest to the memory of the host and of other VMs"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2018년 8월의 커널과 마이크로코드"), ("en", "Kernels and microcode from August 2018"));
}
