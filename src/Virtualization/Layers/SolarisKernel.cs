namespace Virtualization;

/// <summary xml:lang="ko">장치는 전역(global) zone에서 다루고, 나머지 zone을 서로 격리하는 Solaris와 illumos의 커널.</summary>
/// <summary xml:lang="en">
/// The Solaris and illumos kernel, which handles devices in the global zone and isolates the other zones from each other.
/// </summary>
/// <remarks xml:lang="ko"><see cref="Zone">zone</see>의 프로세스는 그 zone의 경계 안에서, 줄어든 권한(privilege)으로 실행됩니다.</remarks>
/// <remarks xml:lang="en">Processes in a <see cref="Zone">zone</see> run within its boundary and with reduced privileges.</remarks>
[Layer, Name("ko", "Solaris 커널"), Name("en", "Solaris kernel")]
[Cites<SolarisZones>]
[Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
public sealed class SolarisKernel : HostKernel;
