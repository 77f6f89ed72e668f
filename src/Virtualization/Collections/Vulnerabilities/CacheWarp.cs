namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저가 캐시에 있던 변경을 버려 기밀 VM의 메모리를 예전 값으로 되돌린다. 암호화된 내용을 읽지 않고도 무결성이 깨진다.</summary>
/// <summary xml:lang="en">The hypervisor discards changes in the cache and so sets memory of a confidential VM back to older values: integrity is lost without reading what is encrypted.</summary>
[Record(Order = 21), Name("ko", "CacheWarp"), Name("en", "CacheWarp")]
[About<ConfidentialComputing>, About<ConfidentialMachine>]
[Cites<CacheWarpVulnerability>("description; affected")]
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

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "3세대 EPYC의 펌웨어와 마이크로코드(AMD-SB-3005)"),
        ("en", "Firmware and microcode for 3rd generation EPYC (AMD-SB-3005)"));
}
