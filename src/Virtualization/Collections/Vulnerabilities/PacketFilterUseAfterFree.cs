namespace Virtualization;

/// <summary xml:lang="ko">패킷 필터에 넘긴 판정 값 때문에 메모리를 두 번 놓아주어, 로컬 사용자가 권한을 높인다.</summary>
/// <summary xml:lang="en">A verdict given to the packet filter frees memory twice, which lets a local user escalate privileges.</summary>
/// <remarks xml:lang="ko">발견자가 공개한 공격 코드는 특권 없는 사용자가 <see cref="UserNamespace"/>을(를) 만들 수 있어야 통합니다.</remarks>
/// <remarks xml:lang="en">
/// The exploit that its finder published works only where unprivileged users can create <see cref="UserNamespace">user namespaces</see>.
/// </remarks>
[Record(Order = 28), Name("ko", "nf_tables의 해제 후 사용"), Name("en", "Use after free in nf_tables")]
[About<LinuxKernel>, About<UserNamespace>]
[Cites<PacketFilterVulnerability>("description; affected"), Cites<PacketFilterExploit>("Affected versions")]
public sealed class PacketFilterUseAfterFree : IVulnerability
{
    public string Identifiers => "CVE-2024-1086";

    public int Year => 2024;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널 3.15~6.7(nf_tables)"), ("en", "Linux kernel 3.15 to 6.7 (nf_tables)"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(("ko", "로컬 사용자에서 커널의 권한으로"), ("en", "From a local user to the privileges of the kernel"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Linux 6.8과 2024년 초의 안정판"), ("en", "Linux 6.8 and stable versions of early 2024"));
}
