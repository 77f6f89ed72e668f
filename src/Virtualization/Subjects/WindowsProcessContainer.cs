namespace Virtualization;

/// <summary xml:lang="ko">호스트의 Windows 커널을 함께 쓰는, Windows 컨테이너의 프로세스 격리 방식.</summary>
/// <summary xml:lang="en">The isolation mode of Windows containers in which they share the host’s Windows kernel.</summary>
/// <remarks xml:lang="ko">
/// <para>커널이 사일로(silo)와 작업 개체(job object)로 컨테이너를 나눕니다. 컨테이너마다 레지스트리와 파일, 이름이 따로 보입니다. 만들고 관리하는 일은 containerd나 Docker의 요청을 받아 <see cref="HostComputeService"/>이(가) 합니다.</para>
/// <para>커널을 함께 쓰므로 이미지의 OS 빌드가 대개 호스트와 같아야 합니다. 예외로 Windows Server 2022 이미지는 Windows Server 2025와 Windows
/// 11에서도, 2025 이미지는 Windows 11 24H2부터 실행됩니다.</para>
/// <para>격리되어 있어도 Microsoft는 이 방식을 보안 경계로 보지 않습니다. 보안 경계로 다루는 것은 하이퍼바이저로 격리한 컨테이너뿐입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The kernel keeps containers apart with silos and job objects: each sees a registry, files and names of its own. The
/// <see cref="HostComputeService"/> creates and manages them for containerd or Docker.</para>
/// <para>Because the kernel is shared, the OS build of the image must usually be the host’s. There are exceptions: images of Windows Server
/// 2022 also run on Windows Server 2025 and on Windows 11, those of 2025 on Windows 11 from 24H2.</para>
/// <para>Although these containers are isolated, Microsoft does not regard them as a security boundary; only hypervisor-isolated ones count
/// as one.</para>
/// </remarks>
[Subject(Order = 74), Name("ko", "Windows 컨테이너(프로세스 격리)"), Name("en", "Windows containers (process isolation)")]
[Stack(typeof(Hardware), typeof(WindowsKernel), Boundary = typeof(WindowsKernel))]
[Lane<ContainerInstance>(typeof(WindowsBaseImage), typeof(Application), Repeats = true)]
[Lane<Host>(typeof(HostUserSpace), typeof(HostComputeService))]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation"), Cites<WindowsContainerSecurity>("security boundary statements")]
[Cites<WindowsResourceControls>("introduction"), Cites<WindowsContainerInternals>("Executive Summary")]
[Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
[Cites<HcsshimReadme>("purpose; Go; containerd shim")]
public sealed class WindowsProcessContainer : ApplicationContainer, ISystem
{
    [Cites<WindowsContainerIsolation>]
    public SystemCategory Category => SystemCategory.ApplicationContainer;

    [NotApplicable]
    [Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<WindowsContainerIsolation>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<WindowsContainerIsolation>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">Microsoft는 이 격리를 보안 경계로 보지 않습니다.</remarks>
    /// <remarks xml:lang="en">Microsoft does not regard it as a security boundary.</remarks>
    [Cites<WindowsContainerIsolation>("What gets isolated"), Cites<WindowsContainerSecurity>("security boundary statements")]
    [Cites<WindowsResourceControls>("introduction"), Cites<WindowsContainerInternals>("Executive Summary")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "사일로, 작업 개체, 네임스페이스"), ("en", "Silos, job objects and namespaces"));

    /// <remarks xml:lang="ko">Hyper-V 역할은 Hyper-V 격리에만 필요합니다.</remarks>
    /// <remarks xml:lang="en">The Hyper-V role is needed for Hyper-V isolation only.</remarks>
    [Cites<WindowsContainerRequirements>("OS requirements; virtualized container hosts")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<WindowsContainerIsolation>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">제조사의 문서는 Hyper-V 격리보다 빨리 시작한다고만 합니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s documents only say that it starts faster than Hyper-V isolation.</remarks>
    [Cites<WindowsContainerFaq>("lower spin-up time"), Cites<WindowsLiftAndShiftGuide>("Important concept of level of isolation")]
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 컨테이너를 시작하는 데 필요한 최소 메모리로, Windows Server 2016의 Nano Server가 40MB, Server Core가 50MB입니다. Microsoft가 2023년의
    /// 문서에 적은 값이며 독립된 측정값은 아닙니다. 지금의 문서에는 없습니다. 반기 릴리스에서는 30MB와 45MB였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The minimum memory to start a container on Windows Server 2016: 40 MB for Nano Server, 50 MB for Server Core. Microsoft’s
    /// documentation of 2023 states it, today’s no longer does; it is not an independent measurement. Semi-annual releases had 30 and 45 MB.
    /// </remarks>
    [Cites<WindowsEarlierRequirements>("Memory requirements"), Cites<WindowsContainerRequirements>("Memory requirements")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "시작에 필요한 양: 최소 40~50MB(제조사 수치, Windows Server 2016)"), ("en", "Needed to start: at least 40 to 50 MB (vendor figure, Windows Server 2016)"));

    /// <remarks xml:lang="ko">
    /// 가장 큰 두 베이스 이미지는 3.1GB(Windows Server)와 3.4GB(Windows)입니다. Microsoft의 문서에 2021년 7월에 실린 값입니다. Nano Server와 Server Core는 더 작으며, Windows Server 2022의 Nano Server가 296MB인 예가 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The two largest base images take 3.1 GB (Windows Server) and 3.4 GB (Windows), as Microsoft’s documentation has had it since July
    /// 2021. Nano Server and Server Core are smaller; an example shows 296 MB for Nano Server of Windows Server 2022.
    /// </remarks>
    [Cites<WindowsBaseImageChange>("comparison of Windows and Windows Server images"), Cites<WindowsContainerImages>]
    [Cites<WindowsFirstContainerGuide>("docker images example")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수백 MB~수 GB"), ("en", "Hundreds of megabytes to gigabytes"));

    /// <remarks xml:lang="ko">제조사의 FAQ는 Hyper-V 격리보다 집적도가 높다고만 합니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s FAQ only says that it is greater than with Hyper-V isolation.</remarks>
    [Cites<WindowsContainerFaq>("greater density")]
    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">컨테이너는 옮기지 않고, 오케스트레이터가 멈추었다가 다른 곳에서 다시 시작합니다.</remarks>
    /// <remarks xml:lang="en">Containers do not move; an orchestrator stops them and starts them elsewhere.</remarks>
    [Cites<ContainersVersusMachines>("load balancing row")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">컨테이너는 이미지의 레이어와 컨테이너마다 있는 쓰기 공간(scratch space)으로 이루어집니다. docker commit은 멈춘 컨테이너를 이미지로 저장합니다.</remarks>
    /// <remarks xml:lang="en">An image has layers, and each container a scratch space on top; docker commit saves a stopped container as an image.</remarks>
    [Cites<WindowsContainerStorage>("scratch space; layer storage"), Cites<MobyCommitSource>("CreateImageFromContainer")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">Microsoft는 2023년에 Windows 컨테이너 안의 Docker를 지원하지 않는다고 밝혔습니다.</remarks>
    /// <remarks xml:lang="en">Microsoft stated in 2023 that Docker inside a Windows container is not supported.</remarks>
    [Cites<WindowsNestedContainersIssue>("closing comment")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">중첩 가상화는 VM 안에서 Hyper-V 격리를 쓸 때만 필요합니다.</remarks>
    /// <remarks xml:lang="en">Only Hyper-V isolation inside a VM needs nested virtualization.</remarks>
    [Cites<WindowsContainerRequirements>("OS requirements; virtualized container hosts")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">DirectX를 쓰는 GPU 가속과 정해진 장치 클래스를 지원합니다.</remarks>
    /// <remarks xml:lang="en">GPU acceleration through DirectX, and certain device classes.</remarks>
    [Cites<WindowsContainerGpuGuide>, Cites<WindowsContainerDevices>("prerequisites: process-isolated mode")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    /// <remarks xml:lang="ko">
    /// Windows 11에서는 대개 개발과 시험용이며, Windows Server 2022 이미지를, 24H2부터는 2025 이미지도 실행합니다. Windows 10은 Microsoft의 FAQ에서는 빌드 17763부터
    /// 같은 용도로 되지만, 호환표에는 Hyper-V 격리만 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On Windows 11 mostly for development and testing; it runs images of Windows Server 2022, and from 24H2 those of 2025. For Windows
    /// 10, Microsoft’s FAQ allows it for the same purposes from build 17763 on, while its table of compatibility has Hyper-V isolation only.
    /// </remarks>
    [Cites<WindowsContainerFaq>("process-isolated mode on Windows 10"), Cites<WindowsContainerIsolation>, Cites<WindowsContainerCompatibility>("tables for Windows Server 2025 and Windows 11 hosts")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Windows Server, Windows 11"), ("en", "Windows Server, Windows 11"));

    /// <remarks xml:lang="ko">Windows Server 2025 호스트는 2022 이미지도, Windows 11 호스트는 2022 이미지(24H2부터 2025 이미지도)를 실행합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Hosts with Windows Server 2025 also run images of 2022; hosts with Windows 11 run images of 2022, and from 24H2 those of 2025.
    /// </remarks>
    [Cites<WindowsContainerCompatibility>("tables for Windows Server 2025 and Windows 11 hosts")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "대개 호스트와 빌드가 같은 Windows 컨테이너"), ("en", "Windows containers, usually of the host’s build"));

    [Cites<KubernetesWindowsContainers>("Windows nodes section"), Cites<WindowsSwarmMode>("requirements")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes, Docker Swarm 등"), ("en", "Kubernetes, Docker Swarm and others"));

    /// <remarks xml:lang="ko">베이스 이미지는 Microsoft의 레지스트리에서 받고, containerd나 Docker가 실행합니다.</remarks>
    /// <remarks xml:lang="en">The base images come from Microsoft’s registry; containerd or Docker runs them.</remarks>
    [Cites<WindowsContainerImages>, Cites<WindowsContainerdGuide>("runhcs section")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<WindowsContainerImages>]
    public LocalizedText TypicalUse => new LocalizedText(("ko", ".NET·IIS 애플리케이션"), ("en", ".NET and IIS applications"));

    /// <remarks xml:lang="ko">Windows Server 2016에서 Hyper-V 격리와 함께 나왔습니다.</remarks>
    /// <remarks xml:lang="en">With Windows Server 2016, together with Hyper-V isolation.</remarks>
    [Cites<WindowsContainerCompatibility>, Cites<WindowsContainerIsolation>]
    public int? FirstRelease => 2016;

    /// <remarks xml:lang="ko">베이스 이미지는 라이선스가 있는 Windows 호스트에서만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Base images may be used only on a licensed Windows host.</remarks>
    [Cites<WindowsImageLicense>("host license condition"), Cites<WindowsContainerFaq>("licensing; density; same images")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "독점 라이선스(Windows에 포함)"), ("en", "Proprietary (part of Windows)"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed.</remarks>
    public LocalizedText? WrittenIn => null;
}
