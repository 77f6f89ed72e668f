namespace Virtualization;

/// <summary xml:lang="ko">Mac과 Windows에서 Linux 컨테이너는 Linux VM 안에서 실행된다.</summary>
/// <summary xml:lang="en">On Mac and Windows, Linux containers run inside a Linux VM.</summary>
/// <remarks xml:lang="ko">
/// Linux 컨테이너는 Linux <see cref="Virtualization.Kernel"/>에서 실행하도록 만든 것인데, macOS와 Windows에는 그 커널이 없습니다. <see cref="Podman">Podman</see>은
/// machine이라는 VM을 두고, <see cref="AppleContainer">Apple의 container</see>는 컨테이너마다 VM을 두며, <see cref="Wsl2">WSL 2</see>도 Linux 커널을 VM에서 실행합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Linux containers are made for a Linux <see cref="Virtualization.Kernel">kernel</see>, which macOS and Windows do not have.
/// <see cref="Podman">Podman</see> sets up a VM called a machine, <see cref="AppleContainer">Apple’s container</see> uses one VM per
/// container, and <see cref="Wsl2">WSL 2</see>, too, runs its Linux kernel in a VM.
/// </remarks>
[Record(Order = 5), Name("ko", "Mac과 Windows에서 Linux 컨테이너는 VM 없이 실행된다"), Name("en", "Linux containers on Mac and Windows need no VM")]
[About<DockerDesktop>, About<Podman>, About<AppleContainer>, About<Wsl2>, About<ContainerInVirtualMachine>]
[Cites<PodmanMachineManual>, Cites<AppleContainerOverview>, Cites<WindowsSubsystemForLinux>]
public sealed class DesktopContainersNeedNoMachine : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
