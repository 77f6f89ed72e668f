namespace Virtualization;

/// <summary xml:lang="ko">개발자의 컴퓨터에 Linux VM을 하나 띄우고 그 안에서 컨테이너를 실행하는 제품.</summary>
/// <summary xml:lang="en">A product that starts one Linux VM on a developer’s computer and runs containers inside it.</summary>
/// <remarks xml:lang="ko">
/// <para>Linux 컨테이너는 Linux 커널에서 실행하도록 만든 것이므로 macOS와 Windows에서는 VM을 거칩니다. 모든 컨테이너가 그 VM의 커널 하나를 함께
/// 씁니다.</para>
/// <para>하이퍼바이저는 호스트마다 다릅니다. Windows에서는 WSL 2나 Hyper-V, Mac에서는 보통 Apple Virtualization, Linux에서는 KVM과
/// QEMU입니다. Mac과 Windows에서는 Docker가 직접 만든 Docker VMM도 있으며, 2026년 8월의 4.86에서는 베타였습니다. 그림은 macOS와 Linux의 것이고, Windows에서의 구조는 <see cref="DockerDesktopOnWindows"/>에 따로
/// 있습니다.</para>
/// <para>WSL 2를 쓸 때의 VM은 Docker 전용이 아니라 <see cref="Wsl2"/>의 모든 배포판이 함께 쓰는 VM입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Linux containers are made for a Linux kernel, so on macOS and Windows there is a VM in between, and all containers share its
/// one kernel.</para>
/// <para>The hypervisor depends on the host: WSL 2 or Hyper-V on Windows, normally Apple Virtualization on Mac, KVM with QEMU on Linux. On
/// Mac and Windows there is also Docker’s own Docker VMM, which was a beta in version 4.86 of August 2026. The diagram holds for macOS and Linux; <see cref="DockerDesktopOnWindows">Windows</see> has one of its own.</para>
/// <para>With WSL 2, the VM is not Docker’s own but the one that all distributions of <see cref="Wsl2"/> share.</para>
/// </remarks>
[Subject(Order = 81), Name("ko", "Docker Desktop"), Name("en", "Docker Desktop")]
[Stack(typeof(Hardware), typeof(HostKernelWithHypervisor), typeof(VirtualMachineProcess), typeof(LinuxVirtualMachine),
    Boundary = typeof(LinuxVirtualMachine))]
[Lane<VirtualMachine>(typeof(MachineUserSpace), typeof(DockerDaemon))]
[Versus<DockerEngine>, Versus<DockerDesktopOnWindows>]
[Cites<DockerDesktopMachineManager>("all options"), Cites<DockerDesktopLinux>("system requirements; KVM; nested note")]
[Cites<DockerDesktopLinuxFaq>("why a VM; disk image file"), Cites<DockerResourceSaver>("first paragraph and note")]
[Cites<WindowsSubsystemForLinux>, Cites<DockerDesktopReleaseChange>("4.86.0, for all platforms")]
[Cites<DockerDesktopMachineManagerChange>("alternative VMMs for Windows")]
public sealed class DockerDesktop : ContainerInVirtualMachine, ISystem
{
    /// <remarks xml:lang="ko">이를테면 Linux에서 VM은 호스트의 파일을 VirtioFS로 봅니다.</remarks>
    /// <remarks xml:lang="en">On Linux, for example, the VM reaches files of the host through VirtioFS.</remarks>
    [Cites<DockerDesktopMachineManager>("all options"), Cites<DockerDesktopLinux>("system requirements; KVM; nested note")]
    [Cites<DockerDesktopLinuxFaq>("VirtioFS")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));

    [Cites<DockerDesktopLinuxFaq>("why a VM; disk image file"), Cites<WindowsSubsystemForLinux>]
    public SystemCategory Category => SystemCategory.ContainerInVm;

    /// <remarks xml:lang="ko">
    /// Windows에서는 WSL 2나 Hyper-V(Type 1), Mac에서는 보통 Apple Virtualization, Linux에서는 KVM과 QEMU를 씁니다. Mac과 Windows에서는 Docker VMM(2026년
    /// 8월에 베타)도 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// WSL 2 or Hyper-V (Type 1) on Windows, normally Apple Virtualization on Mac, KVM with QEMU on Linux; on Mac and Windows also Docker
    /// VMM, a beta in August 2026.
    /// </remarks>
    [Cites<DockerDesktopMachineManager>("all options"), Cites<DockerDesktopMachineManagerChange>("alternative VMMs for Windows")]
    [Cites<DockerDesktopLinux>("system requirements; KVM; nested note"), Cites<DockerDesktopReleaseChange>("4.86.0, for all platforms")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.DependsOnHost;

    /// <remarks xml:lang="ko">macOS와 Linux의 경우입니다. Windows에서는 하이퍼바이저가 Windows 아래에 있고, Windows는 특권 VM에서 실행됩니다.</remarks>
    /// <remarks xml:lang="en">
    /// On macOS and Linux. On Windows the hypervisor lies beneath, and Windows runs in a privileged VM.
    /// </remarks>
    [Cites<AppleHypervisorFramework>("overview"), Cites<DockerDesktopLinux>("KVM virtualization support")]
    [Cites<DockerDesktopWindowsFaq>("Hyper-V answer"), Cites<HyperVArchitecture>("root and child partitions")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<DockerDesktopLinuxFaq>("why a VM; disk image file"), Cites<DockerDesktopMachineManager>("all options")]
    public KernelOwnership Kernel => KernelOwnership.SharedInVirtualMachine;

    /// <remarks xml:lang="ko">
    /// 컨테이너끼리는 VM 안의 커널이, 컨테이너와 호스트 사이는 VM이 격리합니다. Docker는 root 권한을 얻은 악성 코드도 VM 안에 갇힌다는 점을 Linux에서도
    /// VM을 쓰는 이유의 하나로 듭니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The kernel inside the VM isolates containers from each other; the VM isolates them from the host. One of Docker’s reasons for the VM on
    /// Linux too is that malware that gains root is confined to it.
    /// </remarks>
    [Cites<DockerDesktopLinuxFaq>("why a VM; disk image file"), Cites<NamespacesManual>, Cites<CgroupsManual>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "VM, 그 안의 네임스페이스와 cgroup"), ("en", "A VM, and namespaces and cgroups inside it"));

    [Cites<DockerDesktopLinux>("system requirements; KVM; nested note"), Cites<DockerDesktopWindows>("system requirements")]
    [Cites<DockerDesktopMachineManager>("all options")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<DockerDesktopLinux>("system requirements; KVM; nested note"), Cites<AppleHypervisorFramework>("overview, requirements")]
    [Cites<NamespacesManual>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 그 안에서 운영체제 수준 가상화"),
        ("en", "Hardware-assisted, with OS-level virtualization inside"));

    /// <remarks xml:lang="ko">
    /// 멈춰 둔 VM을 다시 시작하는 데 걸린다고 Docker가 밝힌 시간이며, 독립된 측정값은 아닙니다. Mac과 Linux에서 더 빠릅니다. WSL을 쓰면 VM이 계속 실행되므로 바로 시작합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Docker’s own statement about restarting the stopped VM, not an independent measurement. It is faster on Mac and Linux, and immediate
    /// with WSL, where the VM keeps running.
    /// </remarks>
    [Cites<DockerResourceSaver>("first paragraph and note")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "VM 재시작: 3~10초(제조사 수치)"), ("en", "Restarting the VM: 3 to 10 s (vendor figure)"));

    /// <remarks xml:lang="ko">
    /// VM의 크기가 아니라, 쉬는 VM을 멈추었을 때 호스트의 메모리가 줄어든다고 Docker가 밝힌 양이며 독립된 측정값은 아닙니다. 컨테이너당이 아니라 VM 하나의 값이고, WSL을 쓸 때는 해당하지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Not a size but what Docker says is freed on the host when the idle VM is stopped; that is not an independent measurement. It is per
    /// VM, not per container, and does not hold with WSL.
    /// </remarks>
    [Cites<DockerResourceSaver>("first paragraph and note")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "쉬는 VM을 멈추면 줄어드는 양: 2GB 이상(제조사 수치)"), ("en", "Freed by stopping the idle VM: 2 GB or more (vendor figure)"));

    /// <remarks xml:lang="ko">컨테이너 이미지의 크기입니다. 이미지는 VM의 디스크 파일 하나에 모입니다.</remarks>
    /// <remarks xml:lang="en">The size of a container image. Images are kept in the VM’s single disk file.</remarks>
    [Cites<DockerDesktopLinuxFaq>("why a VM; disk image file"), Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">VM의 메모리는 설정으로 정하고, 모든 컨테이너가 나눠 씁니다.</remarks>
    /// <remarks xml:lang="en">The VM’s memory is a setting, and all containers share it.</remarks>
    [Cites<DockerDesktopLinuxFaq>("why a VM; disk image file")]
    public LocalizedText? Density => new LocalizedText(("ko", "VM의 메모리에 달림"), ("en", "As the VM’s memory allows"));

    /// <remarks xml:lang="ko">다른 컴퓨터로 옮기려면 이미지를 저장하거나 올린 뒤 그곳에서 다시 불러옵니다.</remarks>
    /// <remarks xml:lang="en">To move to another computer, save or push the images and load them there.</remarks>
    [Cites<DockerDesktopBackup>("save and restore steps")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">docker commit으로 컨테이너의 바뀐 파일을 이미지로 저장합니다. 볼륨은 들어가지 않습니다.</remarks>
    /// <remarks xml:lang="en">With docker commit, which saves the changed files of a container as an image, without volumes.</remarks>
    [Cites<DockerDesktopBackup>("save and restore steps")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">Docker Engine과 같이, 컨테이너 안에서 Docker를 실행하는 공식 이미지에는 특권 컨테이너가 필요합니다.</remarks>
    /// <remarks xml:lang="en">As with Docker Engine, the official image for running Docker inside a container needs a privileged container.</remarks>
    [Cites<DockerInDockerImage>("What is Docker in Docker?")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">제조사는 중첩 가상화를 켠 ESXi나 Azure의 VM에서 Windows판을 쓰는 Business 고객을 지원하며, Linux판은 VM 안에서 지원하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// With nested virtualization, the vendor supports Windows in an ESXi or Azure VM, for Business customers; Linux in a VM is not supported.
    /// </remarks>
    [Cites<DockerDesktopVdiGuide>("support note"), Cites<DockerDesktopLinux>("system requirements; KVM; nested note")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.Limited;

    /// <remarks xml:lang="ko">NVIDIA GPU는 WSL 2를 쓰는 Windows에서, USB/IP로 공유한 USB 장치는 Mac과 Linux, Hyper-V를 쓰는 Windows에서 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">NVIDIA GPUs on Windows with WSL 2; USB devices, shared by USB/IP, on Mac, Linux and Windows with Hyper-V.</remarks>
    [Cites<DockerDesktopGpuGuide>("note at the top"), Cites<DockerDesktopUsbGuide>("note at the top")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<DockerDesktopManual>("description and key features")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "macOS, Windows, Linux"), ("en", "macOS, Windows, Linux"));

    /// <remarks xml:lang="ko">Windows 컨테이너는 x86-64용 Windows Pro나 Enterprise에서 실행됩니다.</remarks>
    /// <remarks xml:lang="en">Windows containers need Windows Pro or Enterprise, on x86-64.</remarks>
    [Cites<DockerDesktopManual>("description and key features"), Cites<DockerDesktopWindows>("notes on Windows containers")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux 컨테이너(Windows에서는 Windows 컨테이너도)"), ("en", "Linux containers (on Windows, Windows containers too)"));

    /// <remarks xml:lang="ko">내장 Kubernetes를 kubeadm이나 kind로 구성합니다. Docker Compose도 들어 있고, Swarm 서비스도 실행됩니다.</remarks>
    /// <remarks xml:lang="en">The built-in Kubernetes is set up with kubeadm or kind. Docker Compose is included, and Swarm services run too.</remarks>
    [Cites<DockerDesktopKubernetes>("intro and provisioning methods"), Cites<DockerDesktopManual>("what is included")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "내장 Kubernetes"), ("en", "Built-in Kubernetes"));

    [Cites<DockerDesktopManual>("what is included: Docker Engine"), Cites<RuntimeSpecification>, Cites<RuncReadme>]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<DockerDesktopManual>("description and key features")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "개발자의 컴퓨터"), ("en", "Developers’ computers"));

    /// <remarks xml:lang="ko">첫 안정판인 Docker for Mac 1.12.0이 2016년 7월 28일에 나왔습니다. Docker Desktop이라는 이름은 나중에 붙었습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Docker for Mac 1.12.0, the first stable release, dates from 28 July 2016; the name Docker Desktop came later.
    /// </remarks>
    [Cites<DockerMacReleaseNotes>("stable releases of 2016, last entry (1.12.0)")]
    public int? FirstRelease => 2016;

    /// <remarks xml:lang="ko">
    /// 직원이 250명을 넘거나 연 매출이 1,000만 달러를 넘는 회사가 업무에 쓰려면 유료로 구독해야 하고, 정부 기관도 그렇습니다. 교육과 비상업적 오픈 소스
    /// 프로젝트에도 무료입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Commercial use in companies with more than 250 employees or more than 10 million US dollars of annual revenue requires a paid
    /// subscription, and so does use by government entities. It is free for education and non-commercial open source projects, too.
    /// </remarks>
    [Cites<DockerDesktopLicense>, Cites<DockerDesktopLinux>("Docker Desktop terms")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "독점 구독(개인 용도와 소규모 기업은 무료)"), ("en", "Proprietary subscription (free for personal use and small businesses)"));

    /// <remarks xml:lang="ko">전체 소스가 공개되어 있지는 않습니다.</remarks>
    /// <remarks xml:lang="en">Its source as a whole is not published.</remarks>
    [Cites<DockerDesktopLicense>]
    public LocalizedText? WrittenIn => null;
}
