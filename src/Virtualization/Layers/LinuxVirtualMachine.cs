namespace Virtualization;

/// <summary xml:lang="ko"><see cref="DockerDesktop"/>(이)나 <see cref="Wsl2"/>이(가) 띄우는 VM의 커널로, 그 VM의 컨테이너가 모두 함께 쓴다.</summary>
/// <summary xml:lang="en">
/// The kernel of the VM that <see cref="DockerDesktop"/> or <see cref="Wsl2"/> starts; all containers in that VM share it.
/// </summary>
[Layer, Name("ko", "Linux VM의 커널"), Name("en", "Kernel of the Linux VM")]
[Cites<DockerDesktopLinuxFaq>("why a VM")]
[Cites<WindowsSubsystemForLinux>("What is WSL 2")]
public sealed class LinuxVirtualMachine : GuestKernel;
