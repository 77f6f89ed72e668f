namespace Virtualization;

/// <summary xml:lang="ko">숨은 VM 하나에서 모든 컨테이너를 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs all containers inside one hidden VM.</summary>
/// <remarks xml:lang="ko">
/// <para>Linux 컨테이너는 Linux 커널에서 실행하도록 만든 것이므로, macOS와 Windows에서는 눈에 띄지 않는 VM을 하나 띄우고 그 안에서 실행합니다.
/// <see cref="Podman"/>도 이 두 운영체제에서는 같은 방법을 씁니다. <see cref="DockerDesktop"/>은(는) Linux에서도 VM을 씁니다.</para>
/// <para>경계는 두 가지입니다. 컨테이너끼리는 VM 안의 커널 하나를 함께 쓰며 그 커널이 격리하고, 컨테이너와 호스트 사이는 VM이 격리합니다.
/// 컨테이너마다 VM을 두는 <see cref="AppleContainer"/>과(와)는 다릅니다. <see cref="Wsl2"/>에서는 컨테이너의 자리에 Linux 배포판이
/// 놓입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Linux containers are made for a Linux kernel. On macOS and Windows a hidden VM is started for them, and they run inside it;
/// <see cref="Podman"/> does the same on these two systems. <see cref="DockerDesktop"/> uses a VM on Linux as well.</para>
/// <para>There are two boundaries: the kernel that all containers share inside the VM separates them from each other, and the VM separates
/// them from the host. <see cref="AppleContainer"/>, which gives each container a VM, is a different design. In <see cref="Wsl2"/>, Linux
/// distributions take the place of the containers.</para>
/// </remarks>
[Subject(Order = 80), Name("ko", "VM 하나에 모은 컨테이너"), Name("en", "Containers in one VM")]
[Stack(typeof(Hardware), typeof(HostKernelWithHypervisor), typeof(VirtualMachineProcess), typeof(LinuxVirtualMachine),
    Boundary = typeof(LinuxVirtualMachine))]
[Lane<VirtualMachine>(typeof(MachineUserSpace))]
[Lane<Host>(typeof(HostUserSpace), On = typeof(HostKernelWithHypervisor))]
[Cites<DockerDesktopLinuxFaq>("why a VM"), Cites<WindowsSubsystemForLinux>("What is WSL 2")]
[Cites<WslServiceDocumentation>("WSL2 virtual machine"), Cites<PodmanMachineManual>]
[Cites<AppleContainerOverview>("how it runs containers; limitations")]
public abstract class ContainerInVirtualMachine : Container;
