namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Containerd"/>(이)나 Docker의 요청을 받아 컨테이너를 만들고 관리하는 Windows의 서비스(HCS).</summary>
/// <summary xml:lang="en">
/// The Windows service (HCS) that creates and manages containers on behalf of <see cref="Containerd"/> or Docker.
/// </summary>
/// <remarks xml:lang="ko">containerd는 <see cref="Runc"/> 대신 hcsshim을 거쳐 이 서비스를 부릅니다.</remarks>
/// <remarks xml:lang="en">containerd calls it through hcsshim instead of using <see cref="Runc"/>.</remarks>
[Layer, Name("ko", "Host Compute Service"), Name("en", "Host Compute Service")]
[Cites<HcsshimReadme>("purpose; Go; containerd shim")]
[Cites<WindowsContainerdGuide>("runhcs section")]
public sealed class HostComputeService : ContainerEngine;
