namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저를 포함한 호스트의 커널.</summary>
/// <summary xml:lang="en">The kernel of a host, which contains a hypervisor.</summary>
/// <remarks xml:lang="ko">
/// macOS의 커널과 KVM을 포함한 Linux 커널이 그렇습니다. Windows에서는 <see cref="HyperV"/>이(가) 하이퍼바이저이고, Windows는 그 위에서 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Examples are the kernel of macOS and a Linux kernel with KVM. On Windows, <see cref="HyperV"/> is the hypervisor, beneath Windows.
/// </remarks>
[Layer, Name("ko", "macOS나 Linux의 커널(하이퍼바이저 포함)"), Name("en", "Kernel of macOS or Linux, with hypervisor")]
[Cites<DockerDesktopMachineManager>("all options")]
public sealed class HostKernelWithHypervisor : HostKernel, IHypervisorLayer;
