namespace Virtualization;

/// <summary xml:lang="ko">커널 zone이 아닌 모든 zone이 함께 쓰며 zone을 서로 격리하는 Solaris와 illumos의 커널. 장치는 전역(global) zone에서 관리한다.</summary>
/// <summary xml:lang="en">
/// The Solaris and illumos kernel, which all zones but kernel zones share and which isolates them from each other; devices are
/// administered from the global zone.
/// </summary>
/// <remarks xml:lang="ko"><see cref="Zone">zone</see>의 프로세스는 그 zone의 경계 안에서, 줄어든 권한(privilege)으로 실행됩니다.</remarks>
/// <remarks xml:lang="en">Processes in a <see cref="Zone">zone</see> run within its boundary and with reduced privileges.</remarks>
[Layer, Name("ko", "Solaris 커널"), Name("en", "Solaris kernel")]
[Cites<SolarisZones>]
[Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
public sealed class SolarisKernel : HostKernel;
