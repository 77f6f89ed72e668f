namespace Virtualization;

/// <summary xml:lang="ko">Windows 컨테이너를 하나씩 <see cref="HyperV"/>의 최적화된 VM 안에서 실행하는 격리 방식.</summary>
/// <summary xml:lang="en">The isolation mode that runs each Windows container in an optimized VM of <see cref="HyperV"/>.</summary>
/// <remarks xml:lang="ko">
/// <para>이미지와 Docker의 명령은 프로세스 격리와 같고, 시작할 때 격리 방식만 달리 고릅니다. Windows 10·11의 Docker에서는 이 방식이 기본입니다.</para>
/// <para>컨테이너마다 <see cref="UtilityVirtualMachine"/>이(가) 따로 있으므로, 호스트보다 오래된 버전의 이미지도 실행됩니다. 호스트보다
/// 새로운 이미지는 실행되지 않습니다.</para>
/// <para>Microsoft는 하이퍼바이저로 격리한 컨테이너만 보안 경계로 다룹니다. 프로세스 격리는 보안 경계로 보지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Images and Docker’s commands are those of process isolation; only the isolation mode chosen at start differs. On Windows 10 and
/// 11 this mode is Docker’s default.</para>
/// <para>Because each container has a <see cref="UtilityVirtualMachine">utility VM</see> with a kernel of its own, images older than the
/// host run too; newer ones do not.</para>
/// <para>Microsoft treats only hypervisor-isolated containers as a security boundary, not those with process isolation.</para>
/// </remarks>
[Subject(Order = 90), Name("ko", "Windows 컨테이너(Hyper-V 격리)"), Name("en", "Windows containers (Hyper-V isolation)")]
[Stack(typeof(Hardware), typeof(HyperVHypervisor), Boundary = typeof(HyperVHypervisor))]
[Lane<RootPartition>(typeof(RootPartition))]
[Lane<ContainerInstance>(typeof(UtilityVirtualMachine), typeof(WindowsBaseImage), typeof(Application), Repeats = true)]
[Versus<WindowsProcessContainer>]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation"), Cites<WindowsContainerSecurity>]
[Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
[Cites<HypervisorSpecification>("Glossary: root partition, child partition"), Cites<RuntimeSpecificationWindows>("HyperV section")]
[Cites<MobyWindowsDaemonSource>("setDefaultIsolation"), Cites<WindowsLiftAndShiftGuide>("Important concept of level of isolation")]
public sealed class WindowsHyperVContainer : SandboxedContainer, ISystem
{
    [Cites<HypervisorSpecification>("Glossary: root partition, child partition")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "루트 파티션(Windows)"), ("en", "The root partition (Windows)"));

    [Cites<WindowsContainerIsolation>]
    public SystemCategory Category => SystemCategory.VmIsolatedContainer;

    /// <remarks xml:lang="ko">Hyper-V를 씁니다. 컨테이너를 다룬 문서에는 유형이 나오지 않습니다.</remarks>
    /// <remarks xml:lang="en">Hyper-V; the documents on containers do not name the type.</remarks>
    [Cites<HyperVOverview>("Limitations"), Cites<HyperVArchitecture>("root and child partitions")]
    [Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">루트 파티션의 Windows가 필요합니다.</remarks>
    /// <remarks xml:lang="en">Windows, in the root partition.</remarks>
    [Cites<WindowsContainerIsolation>]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<WindowsContainerIsolation>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerSecurity>]
    public LocalizedText Mechanism => new LocalizedText(("ko", "Hyper-V의 유틸리티 VM"), ("en", "A utility VM of Hyper-V"));

    [Cites<WindowsContainerRequirements>("Operating system requirements"), Cites<HyperVRequirements>("General requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<WindowsContainerIsolation>("Hyper-V isolation"), Cites<WindowsContainerSecurity>("Kernel isolation with hypervisor-isolated containers")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 그 안에서 운영체제 수준 가상화"),
        ("en", "Hardware-assisted, with OS-level virtualization inside"));

    /// <remarks xml:lang="ko">제조사의 문서는 프로세스 격리보다 느리게 시작한다고만 합니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s documents only say that it starts more slowly than process isolation.</remarks>
    [Cites<WindowsLiftAndShiftGuide>("Important concept of level of isolation"), Cites<WindowsContainerFaq>("lower spin-up time")]
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 컨테이너를 시작하는 데 필요한 최소 메모리로, Windows Server 2016의 Nano Server가 130MB, Server Core가 325MB이고 페이지 파일 1GB가 더
    /// 필요합니다. Microsoft가 2023년의 문서에 적은 값이며 독립된 측정값은 아닙니다. 지금의 문서에는 없습니다. 반기 릴리스에서는 110MB와 360MB였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The minimum memory to start a container on Windows Server 2016: 130 MB for Nano Server, 325 MB for Server Core, and 1 GB of page
    /// file. Microsoft’s documentation of 2023 states it, today’s no longer does; it is not an independent measurement. Semi-annual releases
    /// had 110 and 360 MB.
    /// </remarks>
    [Cites<WindowsEarlierRequirements>("Memory requirements"), Cites<WindowsContainerRequirements>("Memory requirements")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "시작에 필요한 양: 최소 130~325MB(제조사 수치, Windows Server 2016)"), ("en", "Needed to start: at least 130 to 325 MB (vendor figure, Windows Server 2016)"));

    /// <remarks xml:lang="ko">두 격리 방식이 같은 이미지를 씁니다.</remarks>
    /// <remarks xml:lang="en">Both isolation modes use the same images.</remarks>
    [Cites<WindowsContainerIsolation>("process and Hyper-V isolation"), Cites<WindowsContainerFaq>("licensing; density; same images")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "프로세스 격리와 같음"), ("en", "As with process isolation"));

    /// <remarks xml:lang="ko">제조사의 FAQ는 프로세스 격리의 집적도가 더 높다고만 합니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s FAQ only says that process isolation offers greater density.</remarks>
    [Cites<WindowsContainerFaq>("greater density")]
    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">컨테이너는 옮기지 않고, 오케스트레이터가 다른 곳에 다시 만듭니다.</remarks>
    /// <remarks xml:lang="en">Containers do not move; an orchestrator creates them anew elsewhere.</remarks>
    [Cites<ContainersVersusMachines>("load balancing row")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">docker commit은 멈춘 컨테이너를 이미지로 저장합니다.</remarks>
    /// <remarks xml:lang="en">docker commit saves a stopped container as an image.</remarks>
    [Cites<WindowsContainerStorage>("scratch space; layer storage"), Cites<MobyCommitSource>("CreateImageFromContainer")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">Microsoft는 2023년에 Windows 컨테이너 안의 Docker를 지원하지 않는다고 밝혔습니다.</remarks>
    /// <remarks xml:lang="en">Microsoft stated in 2023 that Docker inside a Windows container is not supported.</remarks>
    [Cites<WindowsNestedContainersIssue>("closing comment")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    [Cites<WindowsContainerRequirements>("OS requirements; virtualized container hosts")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">
    /// GPU 가속과 장치 공유는 프로세스 격리에서만 지원합니다. hcsshim에는 유틸리티 VM에 가상 PCI 장치를 붙이는 코드가 있지만, Microsoft의 문서는 장치 할당을
    /// 지원하지 않는다고 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// GPU acceleration and shared devices need process isolation. hcsshim holds code that assigns a virtual PCI device to the utility VM, but
    /// Microsoft’s documentation calls device assignment unsupported.
    /// </remarks>
    [Cites<WindowsContainerDevices>("prerequisites: process-isolated mode")]
    [Cites<WindowsContainerGpuGuide>("Hyper-V isolated containers not supported")]
    [Cites<HcsshimDevicesSource>("AddDevice for a utility VM (vPCI)")]
    public PassthroughSupport? Passthrough => PassthroughSupport.NotSupported;

    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerCompatibility>]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Windows Server, Windows 10·11"), ("en", "Windows Server, Windows 10 and 11"));

    /// <remarks xml:lang="ko">호스트보다 오래된 빌드의 이미지도 실행됩니다.</remarks>
    /// <remarks xml:lang="en">Images of builds older than the host’s run too.</remarks>
    [Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Windows 컨테이너"), ("en", "Windows containers"));

    /// <remarks xml:lang="ko">Kubernetes는 Windows 컨테이너의 Hyper-V 격리를 지원하지 않습니다.</remarks>
    /// <remarks xml:lang="en">Kubernetes does not support Hyper-V isolation of Windows containers.</remarks>
    [Cites<KubernetesWindowsContainers>("Windows nodes in Kubernetes")]
    [Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
    [Cites<ContainerdWindowsDefaults>("runtimes runhcs-wcow-process and runhcs-wcow-hypervisor")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Docker, Docker Swarm, containerd 등"), ("en", "Docker, Docker Swarm, containerd and others"));

    /// <remarks xml:lang="ko">베이스 이미지는 Microsoft의 레지스트리에서 받고, containerd나 Docker가 실행합니다.</remarks>
    /// <remarks xml:lang="en">The base images come from Microsoft’s registry; containerd or Docker runs them.</remarks>
    [Cites<WindowsContainerImages>, Cites<WindowsContainerdGuide>("runhcs section")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerSecurity>, Cites<WindowsContainerCompatibility>]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "서로 믿지 못하는 테넌트, 호스트와 버전이 다른 이미지"), ("en", "Mutually untrusted tenants, images of other versions"));

    /// <remarks xml:lang="ko">Windows Server 2016에서 프로세스 격리와 함께 나왔습니다.</remarks>
    /// <remarks xml:lang="en">With Windows Server 2016, together with process isolation.</remarks>
    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerCompatibility>]
    public int? FirstRelease => 2016;

    /// <remarks xml:lang="ko">
    /// Hyper-V로 격리한 인스턴스 하나를 가상 운영체제 환경 하나로 셉니다. Microsoft는 Hyper-V로 격리한 컨테이너의 한도를 Windows Server Standard에서는
    /// 둘, Datacenter에서는 무제한이라고 안내합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Each instance of Hyper-V isolation counts as one virtual operating system environment. Microsoft gives the limit of such containers as
    /// two with Windows Server Standard and as unlimited with Datacenter.
    /// </remarks>
    [Cites<WindowsImageLicense>("host license condition"), Cites<WindowsContainerFaq>("licensing; density; same images")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "독점 라이선스(Windows에 포함)"), ("en", "Proprietary (part of Windows)"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed.</remarks>
    public LocalizedText? WrittenIn => null;

    /// <remarks xml:lang="ko">Windows 컨테이너를 다룬 Microsoft의 문서에는 호스트를 믿지 않는 모드가 없습니다.</remarks>
    /// <remarks xml:lang="en">Microsoft’s documentation of Windows containers has no mode without trust in the host.</remarks>
    [Cites<WindowsContainerSecurity>, Cites<WindowsContainerIsolation>]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;

    /// <remarks xml:lang="ko">hcsshim에는 유틸리티 VM을 AMD SEV-SNP로 격리하는 코드가 있지만, Windows 컨테이너를 다룬 Microsoft의 문서에는 나오지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// hcsshim holds code that isolates the utility VM with AMD SEV-SNP, but Microsoft’s documentation of Windows containers does not
    /// mention it.
    /// </remarks>
    [NotApplicable]
    [Cites<HcsshimUtilityVmSource>("SecuritySettings: SecureNestedPaging")]
    public override LocalizedText? MemoryProtection => null;
}
