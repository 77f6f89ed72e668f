namespace Virtualization;

/// <summary xml:lang="ko">메모리 모듈이 크기를 속이게 해서, 서로 다른 주소가 같은 메모리를 가리키도록 만든다. 물리적으로 손댈 수 있거나 가장 높은 권한이 있어야 한다.</summary>
/// <summary xml:lang="en">A memory module is made to lie about its size, so that different addresses lead to the same memory. It takes physical access or the highest privileges.</summary>
[Record(Order = 22), Name("ko", "BadRAM"), Name("en", "BadRAM")]
[About<ConfidentialComputing>, About<ConfidentialMachine>]
[Cites<BadRamVulnerability>("description; affected versions")]
public sealed class BadRam : IVulnerability
{
    public string Identifiers => "CVE-2024-21944";

    public int Year => 2024;

    public LocalizedText Component => new LocalizedText(
        ("ko", "메모리 모듈의 정보(SPD), AMD EPYC 7003·9004"),
        ("en", "Data of memory modules (SPD), AMD EPYC 7003 and 9004"));

    public CrossedBoundary Boundary => CrossedBoundary.ConfidentialMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "서버에 손댈 수 있는 사람에서 기밀 VM의 메모리로"),
        ("en", "From someone with access to the server to the memory of a confidential VM"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "SEV 펌웨어 1.55.22(Milan), 1.55.38(Genoa)"),
        ("en", "SEV firmware 1.55.22 (Milan), 1.55.38 (Genoa)"));
}
