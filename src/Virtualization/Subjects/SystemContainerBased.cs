namespace Virtualization;

/// <summary xml:lang="ko">배포판의 사용자 공간 전체를 실행해 서버 한 대처럼 쓰는 컨테이너.</summary>
/// <summary xml:lang="en">Containers that run the whole user space of a distribution and are used like a machine.</summary>
/// <remarks xml:lang="ko">
/// <para>init과 여러 서비스를 갖춘 사용자 공간을 통째로 실행하므로 VM처럼 로그인해서 쓸 수 있습니다. 그러나 커널은 호스트의 것이어서 다른
/// 커널을 쓸 수는 없습니다.</para>
/// <para>컨테이너의 오래된 모습입니다. <see cref="FreeBsdJail"/>(2000년), <see cref="SolarisZone"/>(2004년), LXC(2008년)가 모두 Docker보다
/// 먼저 나왔습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>A system container runs a whole user space with init and services, so you log in and work as in a VM. The kernel, though, is
/// the host’s, and you cannot choose another.</para>
/// <para>This is the older form of container: <see cref="FreeBsdJail">jails</see> (2000), <see cref="SolarisZone">Solaris Zones</see>
/// (2004) and LXC (2008) all came before Docker.</para>
/// </remarks>
[Subject(Order = 75), Name("ko", "시스템 컨테이너"), Name("en", "System containers")]
[Lane<ContainerInstance>(typeof(DistributionUserSpace), typeof(Application), Repeats = true)]
[Cites<IncusContainersAndMachines>, Cites<IncusInstancesGuide>("system containers and VMs"), Cites<JailsPaper>]
[Cites<JailManual>("HISTORY"), Cites<DockerFirstChangeLog>("0.1.0")]
[Cites<LxcRepository>("136 .c and 73 .h files; first tag lxc_0_1_0 of 2008-08-06"), Cites<SolarisZones>]
public abstract class SystemContainerBased : Container;
