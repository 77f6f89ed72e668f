namespace Virtualization;

/// <summary xml:lang="ko">Windows에서 <see cref="DockerDesktop"/>이(가) Linux 컨테이너를 실행하는 구조.</summary>
/// <summary xml:lang="en">How <see cref="DockerDesktop"/> runs Linux containers on Windows.</summary>
/// <remarks xml:lang="ko">
/// <para>Hyper-V가 Windows 아래에 있고, Windows도 루트 파티션이라는 특권 VM에서 실행됩니다. 그 옆의 Linux VM에서 모든 컨테이너가 커널 하나를
/// 함께 씁니다.</para>
/// <para>Linux VM은 WSL 2의 모든 배포판이 함께 쓰는 VM이거나, Hyper-V 방식을 고르면 Docker가 따로 띄운 VM입니다. 세 번째 방식인 Docker VMM은 2026년 8월에 베타였고, 그림에는
/// 넣지 않았습니다. Windows 컨테이너로 바꾸면 이 그림이
/// 아니라 <see cref="WindowsProcessContainer"/>(이)나 <see cref="WindowsHyperVContainer"/>의 그림이 맞습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Hyper-V lies beneath Windows, and Windows itself runs in a privileged VM, the root partition. In a Linux VM beside it, all
/// containers share one kernel.</para>
/// <para>The Linux VM is the one that all distributions of WSL 2 share, or, with the Hyper-V back end, one that Docker starts for itself. A third
/// back end, Docker VMM, was a beta in August 2026 and is not in the drawing. For Windows containers, the drawing of <see cref="WindowsProcessContainer">process isolation</see> or of
/// <see cref="WindowsHyperVContainer">Hyper-V isolation</see> holds instead.</para>
/// </remarks>
[Subject(Order = 81), Name("ko", "Docker Desktop(Windows)"), Name("en", "Docker Desktop on Windows")]
[Stack(typeof(Hardware), typeof(HyperVHypervisor), typeof(LinuxVirtualMachine), Boundary = typeof(LinuxVirtualMachine))]
[Lane<VirtualMachine>(typeof(MachineUserSpace), typeof(DockerDaemon))]
[Lane<Host>()]
[Lane<RootPartition>(typeof(RootPartition), On = typeof(HyperVHypervisor))]
[Cites<DockerDesktopMachineManager>("all options"), Cites<DockerDesktopWindowsFaq>("Hyper-V answer")]
[Cites<DockerDesktopReleaseChange>("4.86.0, for all platforms"), Cites<DockerDesktopMachineManagerChange>("alternative VMMs for Windows")]
[Cites<HyperVArchitecture>("root and child partitions")]
[Cites<WslServiceDocumentation>("WSL2 virtual machine"), Cites<DockerDesktopManual>("description and key features")]
public sealed class DockerDesktopOnWindows : ContainerInVirtualMachine
{
    [Cites<HyperVArchitecture>("root and child partitions")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "루트 파티션의 Windows"), ("en", "Windows in the root partition"));
}
