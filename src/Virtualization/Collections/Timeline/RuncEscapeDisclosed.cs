namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 root가 호스트의 <see cref="Runc"/> 실행 파일을 덮어쓰는 <see cref="Escape"/> 취약점 CVE-2019-5736이 공개되었다.</summary>
/// <summary xml:lang="en">
/// CVE-2019-5736 was disclosed: root in a container could overwrite the host’s <see cref="Runc"/> binary and
/// <see cref="Escape">escape</see>.
/// </summary>
[Record(Order = 480), Name("ko", "runc 탈출 취약점 공개"), Name("en", "runc escape disclosed")]
[About<Runc>, About<Escape>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<RuncEscapeAnatomy>, Cites<RuncVulnerability>]
public sealed class RuncEscapeDisclosed : IEvent
{
    public PartialDate Date => new PartialDate(2019, 2, 11);

    public EventTrack Track => EventTrack.Security;
}
