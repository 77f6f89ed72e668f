namespace Virtualization;

/// <summary xml:lang="ko">Docker가 나온 2013년보다 먼저 FreeBSD jail(2000년), Solaris Zones(2004년), LXC(2008년)가 있었다.</summary>
/// <summary xml:lang="en">FreeBSD jails (2000), Solaris Zones (2004) and LXC (2008) existed before Docker appeared in 2013.</summary>
/// <remarks xml:lang="ko">
/// Linux에는 <see cref="Virtualization.Namespace"/>과(와) <see cref="ControlGroup">cgroup</see>이 2002년부터 하나씩 들어갔고, LXC가 이를 썼습니다.
/// <see cref="Jail">jail</see>과 <see cref="Zone">Zones</see>는 저마다 FreeBSD와 Solaris의 커널이 제공하는 기능입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Linux gained <see cref="Virtualization.Namespace">namespaces</see> and <see cref="ControlGroup">cgroups</see> one by one from 2002 on,
/// and LXC used them. <see cref="Jail">Jails</see> and <see cref="Zone">Zones</see> are kernel features of FreeBSD and Solaris,
/// respectively.
/// </remarks>
[Record(Order = 2), Name("ko", "컨테이너는 Docker가 발명했다"), Name("en", "Docker invented containers")]
[About<DockerEngine>, About<FreeBsdJail>, About<SolarisZone>, About<LxcIncus>]
[Cites<JailsPaper>, Cites<SolarisZones>, Cites<CloneManual>, Cites<CgroupsManual>]
[Cites<DockerFirstChangeLog>("0.1.0"), Cites<LxcRepository>("first tag lxc_0_1_0 of 2008-08-06"), Cites<LxcReadme>("System Containers")]
public sealed class DockerInventedContainers : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
