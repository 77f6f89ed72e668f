namespace Virtualization;

/// <summary xml:lang="ko">커널 하나 위에서 루트 디렉터리와 사용자, IP 주소를 나누어 격리하는 Solaris와 illumos의 <see cref="OsLevelVirtualization">운영체제 수준 가상화</see>.</summary>
/// <summary xml:lang="en">
/// The <see cref="OsLevelVirtualization">OS-level virtualization</see> of Solaris and illumos, in which each zone has its own root
/// directory, users and IP addresses on a shared kernel.
/// </summary>
/// <remarks xml:lang="ko">
/// 2004년에 발표되었고 2005년에 정식판이 나왔습니다. Oracle Solaris 11.2부터 있는 커널 zone(kernel zone)에는 자체 커널이 있어 VM에 가깝습니다. Oracle의 한국어 문서에서는 영역이라고 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It was presented in 2004 and released in 2005. Kernel zones, available since Oracle Solaris 11.2, are different: they have their own kernel and
/// are close to VMs.
/// </remarks>
[Term, Name("ko", "Solaris Zones"), Name("en", "Solaris zone")]
[Cites<SolarisZones>, Cites<SolarisZonesEncyclopedia>("introduction")]
[Cites<KernelZonesManual>("full kernel in a zone, nested zones, suspend/resume")]
public sealed class Zone;
