namespace Virtualization;

/// <summary xml:lang="ko">
/// runc가 컨테이너를 시작할 때 경로를 가리거나 /dev/console로 마운트하는 대상, <see cref="LinuxSecurityModule">LSM</see> 레이블을 쓰는 대상을 공격자가 바꿔치기한다.
/// </summary>
/// <summary xml:lang="en">
/// While a container starts, an attacker swaps what runc mounts to mask paths and as /dev/console, or where it writes
/// <see cref="LinuxSecurityModule">LSM</see> labels.
/// </summary>
[Record(Order = 3), Name("ko", "바꿔치기되는 마운트와 쓰기"), Name("en", "Misdirected mounts and writes")]
[About<Runc>, About<Escape>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<RuncChangeLog>("1.2.8, 1.3.3, 1.4.0-rc.3")]
public sealed class RuncMisdirectedWrites : IVulnerability
{
    public string Identifiers => "CVE-2025-31133, CVE-2025-52565, CVE-2025-52881";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(("ko", "runc"), ("en", "runc"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "컨테이너 시작에서 /proc의 파일 쓰기로"),
        ("en", "From container start to writes to files in /proc"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "runc 1.2.8, 1.3.3, 1.4.0-rc.3(2025년 11월 5일)"),
        ("en", "runc 1.2.8, 1.3.3 and 1.4.0-rc.3 (5 November 2025)"));
}
