namespace Virtualization;

/// <summary xml:lang="ko">
/// 6월에 Apple이 컨테이너마다 VM을 두는 <see cref="AppleContainer">container</see>(0.1.0은 9일)와 Containerization을 오픈 소스로 공개했다. 11월 5일에는
/// <see cref="Runc"/>이(가) CVE-2025-31133, CVE-2025-52565, CVE-2025-52881을 고쳤다. 같은 해 <see cref="OpenContainerInitiative">OCI</see> 런타임 규격
/// 1.3.0에 FreeBSD가 더해졌다.
/// </summary>
/// <summary xml:lang="en">
/// In June, Apple open-sourced <see cref="AppleContainer">container</see>, which gives each container its own VM (0.1.0 on the
/// 9th), and Containerization. On 5 November, <see cref="Runc"/> fixed CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881. In the same year, version
/// 1.3.0 of the <see cref="OpenContainerInitiative">OCI</see> runtime specification added FreeBSD.
/// </summary>
[Record(Order = 540)]
[Name("ko", "Apple의 container 공개, runc 취약점 세 건, OCI 런타임 규격 1.3"), Name("en", "Apple’s container; three runc flaws fixed; OCI runtime specification 1.3")]
[About<AppleContainer>, About<Runc>, About<OpenContainerInitiative>, About<FreeBsdJail>]
[Cites<AppleContainerReadme>, Cites<AppleContainerTags>("0.1.0, 2025-06-09"), Cites<RuncChangeLog>("1.2.8, 1.3.3, 1.4.0-rc.3")]
[Cites<RuntimeSpecificationChangeLog>("v1.3.0, tagged 2025-11-04")]
public sealed class AppleContainerReleasedAndRuncFixed : IEvent
{
    public PartialDate Date => new PartialDate(2025);

    public EventTrack Track => EventTrack.Containers;
}
