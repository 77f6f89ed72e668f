namespace Virtualization;

/// <summary xml:lang="ko">Linux 배포판을 VM 하나 안의 컨테이너로 실행하는 Windows의 기능.</summary>
/// <summary xml:lang="en">The Windows feature that runs Linux distributions as containers inside one VM.</summary>
/// <remarks xml:lang="ko">
/// <para>Hyper-V의 일부인 Virtual Machine Platform으로 VM을 하나 띄우고, 그 안에서 Microsoft가 빌드한 Linux 커널을 실행합니다.</para>
/// <para>한 사용자가 배포판을 여러 개 설치해도 VM은 하나입니다. 배포판마다 루트 파일 시스템과 PID·마운트·사용자·cgroup 네임스페이스가 따로 있지만, 커널과
/// 네트워크 네임스페이스, 장치 트리, 메모리, 스왑은 함께 씁니다.</para>
/// <para>Windows 위에서 Linux가 실행되는 것처럼 보이지만, Windows도 하이퍼바이저 위의 <see cref="RootPartition"/>에서 실행됩니다. Linux 커널
/// 없이 시스템 호출을 번역한 것은 WSL 1입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It starts one VM with Virtual Machine Platform, a part of Hyper-V, and runs a Linux kernel built by Microsoft in it.</para>
/// <para>However many distributions a user installs, they run in one VM. Each distribution has its own root file system and its own PID,
/// mount, user and cgroup namespaces; kernel, network namespace, device tree, memory and swap are shared.</para>
/// <para>Linux seems to run on Windows, but Windows itself runs in the <see cref="RootPartition">root partition</see>, on the hypervisor.
/// It was WSL 1 that had no Linux kernel and translated system calls.</para>
/// </remarks>
[Subject(Order = 82), Name("ko", "WSL 2"), Name("en", "WSL 2")]
[Stack(typeof(Hardware), typeof(HyperVHypervisor), typeof(LinuxVirtualMachine), Boundary = typeof(LinuxVirtualMachine))]
[Lane<ContainerInstance>()]
[Lane<SystemContainer>(typeof(DistributionUserSpace), typeof(Application), Repeats = true)]
[Lane<RootPartition>(typeof(RootPartition), On = typeof(HyperVHypervisor))]
[Lane<VirtualMachine>()]
[Lane<Host>()]
[Versus<DockerDesktop>]
[Cites<WindowsSubsystemForLinux>("What is WSL 2"), Cites<WslComparison>, Cites<WslServiceDocumentation>("WSL2 virtual machine")]
[Cites<WslFaq>("who is WSL for; backup; transfer; Hyper-V; nested")]
public sealed class Wsl2 : ContainerInVirtualMachine, ISystem
{
    [Cites<HyperVArchitecture>("root and child partitions"), Cites<WslFaq>("Does WSL 2 use Hyper-V?")]
    public override LocalizedText DriverLocation => new LocalizedText(
        ("ko", "루트 파티션(Windows)"), ("en", "The root partition (Windows)"));

    [Cites<WindowsSubsystemForLinux>("What is WSL 2")]
    public SystemCategory Category => SystemCategory.ContainerInVm;

    /// <remarks xml:lang="ko">Hyper-V의 일부인 Virtual Machine Platform을 씁니다.</remarks>
    /// <remarks xml:lang="en">It uses Virtual Machine Platform, a part of Hyper-V.</remarks>
    [Cites<WslFaq>("who is WSL for; backup; transfer; Hyper-V; nested"), Cites<WslComparison>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">루트 파티션의 Windows가 필요합니다.</remarks>
    /// <remarks xml:lang="en">Windows, in the root partition.</remarks>
    [Cites<WindowsSubsystemForLinux>, Cites<WslComparison>]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<WindowsSubsystemForLinux>("What is WSL 2")]
    public KernelOwnership Kernel => KernelOwnership.SharedInVirtualMachine;

    /// <remarks xml:lang="ko">Windows와 Linux 사이는 VM이, 배포판끼리는 네임스페이스가 격리합니다. Microsoft는 배포판을 Windows나 같은 사용자의 다른 배포판에 대한 보안 경계로 보지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The VM isolates Linux from Windows; namespaces isolate the distributions from each other. Microsoft does not regard a distribution as
    /// a security boundary from Windows or from other distributions of the same user.
    /// </remarks>
    [Cites<WindowsSubsystemForLinux>("What is WSL 2"), Cites<WslSecurityModel>("Trust boundaries")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "VM, 그 안의 네임스페이스"), ("en", "A VM, and namespaces inside it"));

    [Cites<WindowsSubsystemForLinux>, Cites<WslComparison>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<WindowsSubsystemForLinux>("What is WSL 2"), Cites<WslComparison>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 그 안에서 운영체제 수준 가상화"),
        ("en", "Hardware-assisted, with OS-level virtualization inside"));

    /// <remarks xml:lang="ko">설치한 뒤 처음 시작할 때를 뺀 것입니다. Microsoft가 조건 없이 밝힌 기대치이며, 독립된 측정값은 아닙니다.</remarks>
    /// <remarks xml:lang="en">
    /// Not for the first launch after installing. It is what Microsoft says to expect, without conditions, and not an independent
    /// measurement.
    /// </remarks>
    [Cites<WslInstallation>("Install WSL command")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "배포판 시작: 1초 안(제조사 수치)"), ("en", "Launching a distribution: under 1 s (vendor figure)"));

    /// <remarks xml:lang="ko">기본 설정에서 VM은 호스트 메모리의 50%까지 쓰고, 60초 동안 쉬면 멈춥니다(Windows 11).</remarks>
    /// <remarks xml:lang="en">
    /// By default the VM may use up to 50% of the host’s memory and stops after being idle for 60 s (Windows 11).
    /// </remarks>
    [Cites<WslConfiguration>("main WSL settings table")]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">ext4로 된 VHDX 파일이며 쓰는 만큼 커집니다. 기본 상한은 1TB입니다.</remarks>
    /// <remarks xml:lang="en">A VHDX file with ext4 that grows with use, by default to at most 1 TB.</remarks>
    [Cites<WslDiskGuide>("intro")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "배포판마다 가상 디스크 하나"), ("en", "One virtual disk per distribution"));

    [Cites<WindowsSubsystemForLinux>("What is WSL 2")]
    public LocalizedText? Density => new LocalizedText(("ko", "VM 하나에 배포판 여러 개"), ("en", "Several distributions in one VM"));

    /// <remarks xml:lang="ko">다른 컴퓨터로 옮기려면 내보낸 뒤 그곳에서 가져옵니다.</remarks>
    /// <remarks xml:lang="en">To move to another computer, export the distribution and import it there.</remarks>
    [Cites<WslFaq>("who is WSL for; backup; transfer; Hyper-V; nested")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">배포판을 tar나 VHDX 파일로 내보냅니다.</remarks>
    /// <remarks xml:lang="en">A distribution can be exported as a tar or VHDX file.</remarks>
    [Cites<WslCommands>("export and import")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ExportOnly;

    /// <remarks xml:lang="ko">배포판 안에서 컨테이너를 실행할 수 있습니다. Windows 11의 x64에서는 KVM도 기본으로 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">A distribution can run containers, and on x64 with Windows 11 also KVM, by default.</remarks>
    [Cites<WslConfiguration>("main WSL settings table"), Cites<WslReleaseNotes>("builds 18917 and 20175")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    [Cites<WslFaq>("who is WSL for; backup; transfer; Hyper-V; nested")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">GPU는 반가상화로, USB 장치는 USB/IP로 넘기고, 디스크는 통째로 연결합니다.</remarks>
    /// <remarks xml:lang="en">GPUs through paravirtualization, USB devices through USB/IP; disks are attached as a whole.</remarks>
    [Cites<DockerDesktopGpuGuide>("WSL 2 GPU Paravirtualization"), Cites<WslComparison>("USB device support"), Cites<WslDiskMount>("note at the top")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    /// <remarks xml:lang="ko">Windows 10 1903과 1909에서는 x64만 지원합니다.</remarks>
    /// <remarks xml:lang="en">Windows 10 versions 1903 and 1909 support it on x64 only.</remarks>
    [Cites<WslComparison>, Cites<WslServerInstallation>("Install WSL on Windows Server 2022 and 2025")]
    [Cites<WslManualInstallation>("Step 2 - Check requirements for running WSL 2")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Windows 10(1903 이상), Windows 11, Windows Server 2022·2025"), ("en", "Windows 10 (1903 or later), Windows 11, Windows Server 2022 and 2025"));

    [Cites<WindowsSubsystemForLinux>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 배포판"), ("en", "Linux distributions"));

    /// <remarks xml:lang="ko">wslc는 컨테이너를 다루는 명령으로, 2026년 6월에 시험판이, 9월에 정식판이 나왔습니다(WSL 3.0.1).</remarks>
    /// <remarks xml:lang="en">wslc is a container command: a preview in June 2026, generally available since September (WSL 3.0.1).</remarks>
    [Cites<WslCommands>, Cites<WslContainersTutorial>("Prerequisites"), Cites<WslFinalContainersRelease>("first paragraph")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "wsl.exe, wslc"), ("en", "wsl.exe, wslc"));

    /// <remarks xml:lang="ko">2026년 9월에 정식판이 나온 wslc로 실행합니다. 배포판 안에 Docker 같은 엔진을 설치할 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">Through wslc, generally available since September 2026. An engine such as Docker can also be installed in a distribution.</remarks>
    [Cites<WslContainersTutorial>("Prerequisites; Run your first containers"), Cites<WslComparison>("Full system call compatibility")]
    [Cites<WslFinalContainersRelease>("first paragraph")]
    public OciSupport OciSupport => OciSupport.Partial;

    /// <remarks xml:lang="ko">Microsoft의 FAQ는 주로 개발자를 위한 도구라고 설명합니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s FAQ calls it primarily a tool for developers.</remarks>
    [Cites<WslFaq>("who is WSL for; backup; transfer; Hyper-V; nested")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "Windows에서 Linux 개발"), ("en", "Linux development on Windows"));

    /// <remarks xml:lang="ko">
    /// 2019년 6월의 Insider 빌드 18917에 처음 실렸고, 정식으로는 Windows 10 2004(빌드 19041)부터 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// First in Insider build 18917 of June 2019; generally available since Windows 10 version 2004 (build 19041).
    /// </remarks>
    [Cites<WslReleaseNotes>("builds 18917 and 20175"), Cites<WslInstallation>("prerequisites")]
    public int? FirstRelease => 2019;

    /// <remarks xml:lang="ko">2025년부터 오픈 소스이며, 파일 공유를 맡은 것을 비롯한 Windows 쪽 일부는 공개되지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Open source since 2025, except for parts on the Windows side, among them one for sharing files.</remarks>
    [Cites<WslLicense>("first lines"), Cites<WslOpenSource>("Component overview")]
    public LocalizedText? License => new LocalizedText(("ko", "MIT, 커널은 GPL-2.0"), ("en", "MIT, kernel GPL-2.0"));

    /// <remarks xml:lang="ko">Linux 쪽은 C이고 일부는 C#입니다.</remarks>
    /// <remarks xml:lang="en">Plus C for the Linux side and some C#.</remarks>
    [Cites<WslRepository>("360 .cpp, 330 .h, 76 .cs, 62 .c files")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C++"), ("en", "C++"));
}
