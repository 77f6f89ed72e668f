namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저가 INVD 명령으로 캐시의 내용이 메모리에 쓰이는 과정에 끼어들어, 기밀 VM 메모리의 무결성을 깨뜨린다.</summary>
/// <summary xml:lang="en">
/// With the INVD instruction the hypervisor interferes with writing the cache back to memory, and so breaks the integrity of a confidential
/// VM’s memory.
/// </summary>
[Record(Order = 21), Name("ko", "CacheWarp"), Name("en", "CacheWarp")]
[About<ConfidentialComputing>, About<ConfidentialMachine>]
[Cites<CacheWarpVulnerability>("description; affected"), Cites<CacheWarpRepository>("Mitigation; INVD Instruction")]
public sealed class CacheWarp : IVulnerability
{
    public string Identifiers => "CVE-2023-20592";

    public int Year => 2023;

    public LocalizedText Component => new LocalizedText(
        ("ko", "AMD EPYC 1~3세대의 INVD 명령"),
        ("en", "The INVD instruction on AMD EPYC, generations 1 to 3"));

    public CrossedBoundary Boundary => CrossedBoundary.ConfidentialMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "악의적인 하이퍼바이저에서 기밀 VM으로"),
        ("en", "From a malicious hypervisor into a confidential VM"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "AMD-SB-3005의 마이크로코드(3세대만)"), ("en", "Microcode of AMD-SB-3005 (generation 3 only)"));
}
