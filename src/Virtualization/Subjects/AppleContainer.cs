namespace Virtualization;

/// <summary xml:lang="ko">Mac에서 Linux 컨테이너를 컨테이너마다 가벼운 VM으로 실행하는 Apple의 도구(container).</summary>
/// <summary xml:lang="en">Apple’s tool (container) that runs Linux containers on a Mac, each in a lightweight VM of its own.</summary>
/// <remarks xml:lang="ko">
/// <para>macOS의 Virtualization 프레임워크로 VM을 만듭니다. VM 안에는 Linux 커널과 vminitd라는 작은 init이 있고, 컨테이너의 파일은 컨테이너
/// 이미지에서 옵니다.</para>
/// <para>Mac에서 흔한 방식은 VM 하나에 모든 컨테이너를 두는 것입니다. <see cref="DockerDesktop"/>이(가) 그렇습니다. 이 도구는 컨테이너마다 VM을
/// 두므로, 컨테이너끼리 커널을 함께 쓰지 않습니다.</para>
/// <para>macOS 26용입니다. macOS 15에서도 실행되지만 제약이 있고, 지원하는 버전은 아닙니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It creates VMs with the macOS Virtualization framework. A VM holds a Linux kernel and a small init named vminitd; the files of the
/// container come from its image.</para>
/// <para>The usual way on a Mac is one VM for all containers, as in <see cref="DockerDesktop"/>. Here each container has its own VM, so
/// containers do not share a kernel.</para>
/// <para>It is made for macOS 26. It also runs on macOS 15, with limitations and without support.</para>
/// </remarks>
[Subject(Order = 89), Name("ko", "Apple container"), Name("en", "Apple container")]
[Stack(typeof(Hardware), typeof(MacOsKernel), Boundary = typeof(MacOsKernel))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<ContainerInstance>(typeof(AppleVirtualMachineProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<DockerDesktop>]
[Cites<AppleContainerOverview>("how it runs containers; limitations"), Cites<AppleContainerReadme>("intro; requirements")]
[Cites<ContainerizationReadme>("Design; Backends")]
public sealed class AppleContainer : SandboxedContainer, ISystem
{
    /// <remarks xml:lang="ko">게스트에는 virtio 장치의 드라이버가 있습니다.</remarks>
    /// <remarks xml:lang="en">The guest has drivers for virtio devices.</remarks>
    [Cites<AppleHypervisorFramework>("overview"), Cites<ContainerizationReadme>("Backends; Pre-built Kernel")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "macOS"), ("en", "macOS"));

    [Cites<AppleContainerOverview>]
    public SystemCategory Category => SystemCategory.VmIsolatedContainer;

    /// <remarks xml:lang="ko">macOS의 Virtualization 프레임워크를 씁니다. Apple은 그 유형을 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The macOS Virtualization framework; Apple does not say which type it is.</remarks>
    [Cites<AppleContainerOverview>("how it runs containers; limitations"), Cites<ContainerizationReadme>("Design; Backends")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    [Cites<AppleContainerOverview>("how it runs containers"), Cites<AppleHypervisorFramework>("overview")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<AppleContainerOverview>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<AppleContainerOverview>]
    public LocalizedText Mechanism => new LocalizedText(("ko", "컨테이너마다 VM"), ("en", "A VM per container"));

    [Cites<ContainerizationReadme>("Backends"), Cites<AppleHypervisorFramework>("requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<ContainerizationReadme>("Backends"), Cites<AppleHypervisorFramework>("overview, requirements")]
    public LocalizedText Technique => new LocalizedText(("ko", "하드웨어 지원 가상화"), ("en", "Hardware-assisted virtualization"));

    /// <remarks xml:lang="ko">Apple은 VM 하나를 함께 쓰는 컨테이너와 비슷하다고, Containerization에서는 1초 안이라고 말할 뿐 더 자세한 수치는 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Comparable to containers that share a VM, says Apple, and under a second for Containerization; it gives no further figure.
    /// </remarks>
    [Cites<AppleContainerOverview>("how it runs containers"), Cites<ContainerizationReadme>("Design")]
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">컨테이너의 VM은 기본 한도가 메모리 1GiB, CPU 4개입니다. Apple에 따르면 VM은 애플리케이션에 필요한 만큼만 메모리를 쓰지만, Linux 안에서 해제한 메모리는 macOS에 돌려주지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// By default the VM of a container is limited to 1 GiB of memory and 4 CPUs. According to Apple it takes only as much memory as the application needs,
    /// but memory freed inside Linux is not returned to macOS.
    /// </remarks>
    [Cites<AppleContainerOverview>("how it runs containers; limitations"), Cites<AppleContainerConfiguration>]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">일반 컨테이너와 같은 OCI 이미지를 씁니다.</remarks>
    /// <remarks xml:lang="en">It runs the same OCI images as ordinary containers.</remarks>
    [Cites<AppleContainerReadme>("intro; requirements"), Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">옮기거나 체크포인트를 만드는 명령이 없습니다.</remarks>
    /// <remarks xml:lang="en">It has no command for moving or checkpointing a container.</remarks>
    [Cites<AppleContainerCommands>("full command list")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">VM의 스냅샷을 찍는 명령은 없고, 컨테이너의 파일 시스템을 tar 파일로 내보냅니다. 그 파일을 다시 가져오는 명령은 없습니다.</remarks>
    /// <remarks xml:lang="en">
    /// No command takes snapshots of a VM, but a container’s file system can be exported as a tar file; none imports that file again.
    /// </remarks>
    [Cites<AppleContainerCommands>("full command list")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ExportOnly;

    /// <remarks xml:lang="ko">M3 이후의 칩에서 --virtualization 옵션으로 켜며, 게스트의 커널도 가상화를 지원해야 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// On M3 and later chips, with the option --virtualization; the guest kernel must support virtualization too.
    /// </remarks>
    [Cites<AppleContainerGuide>("Expose virtualization capabilities to a container"), Cites<AppleContainerCommands>("run, option --virtualization")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">Apple의 중첩 가상화는 macOS 게스트에서 되지 않으므로 macOS VM 안에서는 쓸 수 없습니다.</remarks>
    /// <remarks xml:lang="en">Apple’s nested virtualization is not for macOS guests, so it cannot be used in a macOS VM.</remarks>
    [Cites<AppleNestedVirtualization>("availability and discussion")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NotSupported;

    /// <remarks xml:lang="ko">장치를 넘겨주는 옵션이 없습니다(1.2).</remarks>
    /// <remarks xml:lang="en">It has no option for passing devices through (1.2).</remarks>
    [Cites<AppleContainerCommands>("full command list")]
    public PassthroughSupport? Passthrough => PassthroughSupport.NotSupported;

    /// <remarks xml:lang="ko">지원하는 버전입니다. macOS 15에서도 제약이 있지만 실행됩니다.</remarks>
    /// <remarks xml:lang="en">This is what is supported; it also runs on macOS 15, with limitations.</remarks>
    [Cites<AppleContainerReadme>("intro; requirements"), Cites<AppleContainerOverview>("macOS 15 limitations")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "macOS 26 이상(Apple 실리콘)"), ("en", "macOS 26 or later (Apple silicon)"));

    /// <remarks xml:lang="ko">1.0부터는 init 시스템까지 시작하는 Linux 환경도 컨테이너 이미지로 만들어 둘 수 있습니다(container machine).</remarks>
    /// <remarks xml:lang="en">Since 1.0 it also keeps whole Linux environments with an init system, made from container images (container machine).</remarks>
    [Cites<AppleContainerOverview>, Cites<AppleContainerReadme>, Cites<AppleContainerCommands>("Container Machine Management")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 컨테이너"), ("en", "Linux containers"));

    /// <remarks xml:lang="ko">1.2.1부터는 container k8s 명령으로 노드 하나짜리 로컬 Kubernetes 클러스터를 띄울 수 있으며, 프로젝트는 이 기능을 실험적이라고 표시합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Since 1.2.1 the command container k8s starts a local Kubernetes cluster with one node; the project marks it as experimental.
    /// </remarks>
    [Cites<AppleContainerCommands>("full command list; container k8s: experimental, single-node")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "명령줄(container)"), ("en", "Command line (container)"));

    [Cites<AppleContainerOverview>, Cites<AppleContainerReadme>]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<AppleContainerReadme>("intro; requirements"), Cites<AppleContainerOverview>("What are containers?")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "Mac에서 Linux 컨테이너 개발·실행"), ("en", "Developing and running Linux containers on a Mac"));

    /// <remarks xml:lang="ko">2025년 6월에 나온 0.1.0이 처음입니다.</remarks>
    /// <remarks xml:lang="en">With version 0.1.0, in June 2025.</remarks>
    [Cites<AppleContainerFirstTag>, Cites<AppleContainerizationTalk>]
    public int? FirstRelease => 2025;

    [Cites<AppleContainerLicense>("first lines")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<AppleContainerReadme>("intro")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Swift"), ("en", "Swift"));
}
