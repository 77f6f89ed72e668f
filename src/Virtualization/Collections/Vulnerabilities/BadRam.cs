namespace Virtualization;

/// <summary xml:lang="ko">메모리 모듈이 부팅할 때 크기와 구성(SPD)을 거짓으로 알리게 해서 기밀 VM의 메모리를 덮어쓴다.</summary>
/// <summary xml:lang="en">
/// A memory module is made to report a false size and configuration (SPD) at boot, and memory of a confidential VM is overwritten.
/// </summary>
/// <remarks xml:lang="ko">
/// 서버에 물리적으로 손댈 수 있거나, 규격을 따르지 않는 모듈이 있는 시스템에서 링 0의 권한이 있거나, BIOS 업데이트의 <see cref="RootOfTrust"/>을(를) 장악해야 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It takes physical access, ring 0 on a system with a module that does not comply, or control over the <see cref="RootOfTrust">root of
/// trust</see> for BIOS updates.
/// </remarks>
[Record(Order = 22), Name("ko", "BadRAM"), Name("en", "BadRAM")]
[About<ConfidentialComputing>, About<ConfidentialMachine>]
[Cites<BadRamVulnerability>("description; affected versions"), Cites<BadRamRepository>("README")]
public sealed class BadRam : IVulnerability
{
    public string Identifiers => "CVE-2024-21944";

    public int Year => 2024;

    public LocalizedText Component => new LocalizedText(
        ("ko", "메모리 모듈의 정보(SPD), AMD EPYC 7003·9004"),
        ("en", "Data of memory modules (SPD), AMD EPYC 7003 and 9004"));

    public CrossedBoundary Boundary => CrossedBoundary.ConfidentialMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "서버에 손을 대거나 호스트에서 높은 권한을 얻은 공격자에서 기밀 VM의 메모리로"),
        ("en", "From an attacker with physical access or high privileges on the host to the memory of a confidential VM"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "SEV 펌웨어 1.55.22(Milan), 1.55.38(Genoa)"),
        ("en", "SEV firmware 1.55.22 (Milan), 1.55.38 (Genoa)"));
}
