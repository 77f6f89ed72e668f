namespace Virtualization;

/// <summary xml:lang="ko">
/// 컨테이너를 시작하는 사이에 심볼릭 링크를 바꿔치기해, 경로 마스킹과 /dev/console, <see cref="LinuxSecurityModule">LSM</see> 레이블 쓰기가 엉뚱한 곳을 향하게 한다.
/// </summary>
/// <summary xml:lang="en">
/// While a container starts, swapped symbolic links misdirect path masking, /dev/console and the writing of
/// <see cref="LinuxSecurityModule">LSM</see> labels.
/// </summary>
[Record(Order = 3), Name("ko", "심볼릭 링크를 이용한 경쟁 조건 세 건"), Name("en", "Three race conditions with symbolic links")]
[About<Runc>, About<Escape>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<RuncChangeLog>("1.2.8, 1.3.3, 1.4.0-rc.3")]
public sealed class RuncSymlinkRaces : IVulnerability
{
    public string Identifiers => "CVE-2025-31133, CVE-2025-52565, CVE-2025-52881";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(("ko", "runc"), ("en", "runc"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "컨테이너 시작에서 호스트의 /proc 쓰기로"),
        ("en", "From container start to writes in the host’s /proc"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "runc 1.2.8, 1.3.3, 1.4.0-rc.3(2025년 11월 5일)"),
        ("en", "runc 1.2.8, 1.3.3 and 1.4.0-rc.3 (5 November 2025)"));
}
