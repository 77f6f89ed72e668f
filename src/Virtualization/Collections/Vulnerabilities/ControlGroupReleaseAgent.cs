namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="ControlGroup">cgroup</see> v1의 release_agent를 설정할 때 <see cref="Capabilities">권한</see>을 검사하지 않았다.
/// </summary>
/// <summary xml:lang="en">
/// The kernel did not check for the required <see cref="Capabilities">capability</see> when <see cref="ControlGroup">cgroup</see> v1’s
/// release_agent was set.
/// </summary>
/// <remarks xml:lang="ko">기본 설정의 AppArmor나 SELinux, <see cref="Seccomp"/>이(가) 켜져 있으면 막힙니다.</remarks>
/// <remarks xml:lang="en">AppArmor, SELinux or <see cref="Seccomp"/> with default settings prevents it.</remarks>
[Record(Order = 6), Name("ko", "release_agent의 권한 검사 누락"), Name("en", "Missing capability check on release_agent")]
[About<ControlGroup>, About<Capabilities>, About<LinuxKernel>, About<Escape>]
[Cites<ControlGroupVulnerability>("description"), Cites<CgroupsEscapeArticle>]
[Cites<KernelVulnerabilityList>("CVE-2022-0492: fixed with 5.16.6")]
[Cites<KernelLongTermVulnerabilityList>("CVE-2022-0492: fixed with 5.15.20"), Cites<KernelEarlierVulnerabilityList>("CVE-2022-0492: fixed with 5.10.97")]
public sealed class ControlGroupReleaseAgent : IVulnerability
{
    public string Identifiers => "CVE-2022-0492";

    public int Year => 2022;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널(cgroup v1)"), ("en", "Linux kernel (cgroup v1)"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(("ko", "컨테이너에서 호스트의 root 권한으로"), ("en", "From a container to root on the host"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Linux 5.17-rc3, 2022년 2월의 안정판(5.16.6, 5.15.20, 5.10.97 등)"),
        ("en", "Linux 5.17-rc3 and the stable releases of February 2022, among them 5.16.6, 5.15.20 and 5.10.97"));
}
