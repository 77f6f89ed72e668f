namespace Virtualization;

/// <summary xml:lang="ko"><see cref="DockerDesktop"/>(이)나 <see cref="Wsl2"/>이(가) 띄우는 VM으로, 모든 Linux 컨테이너가 이 VM의 커널을 함께 쓴다.</summary>
/// <summary xml:lang="en">
/// The VM started by <see cref="DockerDesktop"/> or <see cref="Wsl2"/>; all Linux containers share its kernel.
/// </summary>
[Layer(Color = LayerColor.Teal), Name("ko", "Linux VM"), Name("en", "Linux VM")]
[Cites<DockerDesktopLinuxFaq>("why a VM")]
[Cites<WindowsSubsystemForLinux>("What is WSL 2")]
public sealed class LinuxVirtualMachine : GuestOs;
