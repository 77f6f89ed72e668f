namespace Virtualization;

/// <summary xml:lang="ko">커널 하나가 격리된 사용자 공간을 여러 개 제공하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization in which one kernel provides several isolated user spaces.</summary>
/// <remarks xml:lang="ko">
/// 이미지에 운영체제가 없어서가 아니라, 운영체제의 커널이 격리해서 붙은 이름입니다. Docker보다 먼저 <see cref="Jail"/>(2000년), Linux-VServer(2001년), <see cref="Zone"/>(2004년)가
/// 있었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The name does not mean that images contain no operating system; it comes from the operating system’s kernel doing the isolating. Before
/// Docker, there were <see cref="Jail">FreeBSD jails</see> (2000), Linux-VServer (2001) and <see cref="Zone">Solaris Zones</see> (2004).
/// </remarks>
[Term, Name("ko", "운영체제 수준 가상화"), Name("en", "OS-level virtualization")]
[Cites<ContainerBasedVirtualization>]
[Cites<JailsPaper>]
[Cites<SolarisZones>]
public sealed class OsLevelVirtualization;
