namespace Virtualization;

/// <summary xml:lang="ko">Windows에 들어 있는 Microsoft의 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">Microsoft’s Type 1 hypervisor, which comes with Windows.</summary>
/// <remarks xml:lang="ko">
/// <para>Windows에서 켜기 때문에 Type 2처럼 보이지만 Type 1입니다. 켜고 나면 하이퍼바이저가 Windows 아래로 들어가고, 쓰던 Windows는
/// <see cref="RootPartition"/>이(가) 됩니다.</para>
/// <para>게스트는 자식 파티션에서 실행되며, 대개 VMBus라는 통로로 루트 파티션의 장치를 씁니다. 물리 장치의 드라이버와 VM을 관리하는 프로그램은
/// 루트 파티션에 있습니다.</para>
/// <para>같은 하이퍼바이저를 <see cref="Wsl2"/>과(와) <see cref="WindowsHyperVContainer"/>도 씁니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is switched on from Windows and so looks like a Type 2, but it is a Type 1: once on, the hypervisor runs beneath Windows, and
/// the Windows you had becomes the <see cref="RootPartition">root partition</see>.</para>
/// <para>Guests run in child partitions and mostly reach the devices of the root partition over a channel called VMBus. The drivers of the
/// physical devices and the programs that manage VMs are in the root partition.</para>
/// <para><see cref="Wsl2"/> and <see cref="WindowsHyperVContainer">containers with Hyper-V isolation</see> use the same hypervisor.</para>
/// </remarks>
[Subject(Order = 42), Name("ko", "Hyper-V"), Name("en", "Hyper-V")]
[Stack(typeof(Hardware), typeof(HyperVHypervisor), Boundary = typeof(HyperVHypervisor))]
[Lane<ControlDomain>(typeof(RootPartition))]
[Versus<VirtualBox>]
[Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC"), Cites<HypervisorSpecification>]
public sealed class HyperV : Type1, ISystem
{
    [Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC")]
    public override LocalizedText DriverLocation => new LocalizedText(
        ("ko", "루트 파티션(Windows)"), ("en", "The root partition (Windows)"));

    [Cites<HypervisorSpecification>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<HyperVOverview>("Limitations"), Cites<HyperVLinuxGuide>("Overview: bare-metal hypervisor")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    [Cites<HypervisorSpecification>, Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC")]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<ContainersVersusMachines>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<HypervisorSpecification>, Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "하이퍼바이저가 나누는 파티션"), ("en", "Partitions kept apart by the hypervisor"));

    /// <remarks xml:lang="ko"><see cref="NestedPaging"/>도 있어야 합니다(Windows Server에서는 2016부터).</remarks>
    /// <remarks xml:lang="en"><see cref="NestedPaging">Nested paging</see> is needed as well, on Windows Server since 2016.</remarks>
    [Cites<HyperVRequirements>("General requirements"), Cites<HyperVArchitecture>("SLAT note"), Cites<HyperVOverview>("System requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">게스트를 하이퍼바이저에 맞춘 부분을 Microsoft는 enlightenment라고 부릅니다.</remarks>
    /// <remarks xml:lang="en">The parts of a guest that are made for the hypervisor are what Microsoft calls enlightenments.</remarks>
    [Cites<HyperVArchitecture>("introduction; Enlightened I/O and integration services"), Cites<HyperVLinuxGuide>("Overview")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화"), ("en", "Hardware-assisted virtualization, paravirtualization"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 하이퍼바이저의 300MB는 따로 듭니다. Microsoft가 BizTalk Server의 안내서에 적은 대략의 값이며 독립된 측정값이 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The 300 MB of the hypervisor come on top, once. An approximate figure from Microsoft’s guide to BizTalk Server, not an independent
    /// measurement.
    /// </remarks>
    [Cites<HyperVResourceCosts>("Memory Overhead"), Cites<HyperVPerformanceChecklist>("Optimizing Memory Performance")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "VM마다: 메모리 첫 1GB에 32MB, 그다음 1GB마다 8MB(제조사 수치, Windows Server 2008 R2 무렵)"),
        ("en", "Per VM: 32 MB for the first GB of memory, 8 MB for each further GB (vendor figure, about Windows Server 2008 R2)"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">Windows Server 2016~2025에서 지원하는 상한이며, 클러스터는 8,000개까지입니다.</remarks>
    /// <remarks xml:lang="en">The supported maximum of running VMs on Windows Server 2016 to 2025; for a cluster it is 8,000.</remarks>
    [Cites<HyperVScaleLimits>("Maximums for Hyper-V hosts; Maximums for Failover Cluster")]
    public LocalizedText? Density => new LocalizedText(("ko", "VM 1,024개까지 지원"), ("en", "Up to 1,024 VMs supported"));

    /// <remarks xml:lang="ko">Windows Server의 기능이며, Windows 10과 11의 Hyper-V에는 없습니다.</remarks>
    /// <remarks xml:lang="en">A feature of Windows Server; Hyper-V on Windows 10 and 11 does not have it.</remarks>
    [Cites<HyperVOverview>("Portability; Differences between Hyper-V on Windows and Hyper-V on Windows Server")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">
    /// Hyper-V에서는 체크포인트라고 부릅니다. 표준 체크포인트는 실행 상태까지 저장하고, 기본값인 프로덕션 체크포인트는 게스트 안의 백업
    /// 기능을 써서 실행 상태 없이 저장합니다. VM 하나에 50개까지 둘 수 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Hyper-V calls them checkpoints. Standard ones keep the running state; production ones, the default, use backup technology inside the
    /// guest instead. A VM can have up to 50.
    /// </remarks>
    [Cites<HyperVCheckpointGuide>("introduction"), Cites<HyperVScaleLimits>("Checkpoints row")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">
    /// x64에서 지원합니다. Intel CPU에서는 Windows Server 2016과 Windows 10부터, AMD CPU에서는 Windows Server 2022와 Windows 11부터입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x64: with Intel CPUs since Windows Server 2016 and Windows 10, with AMD CPUs since Windows Server 2022 and Windows 11.
    /// </remarks>
    [Cites<NestedHypervisorSpecification>, Cites<HyperVNestedGuide>("prerequisites")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    [Cites<HyperVNestedGuide>("prerequisites")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">
    /// Windows Server에서 장치를 통째로(DDA) 또는 <see cref="SingleRootVirtualization"/>(으)로 나누어 넘겨줍니다. GPU를 나누는 기능(GPU-P)의 문서는 Windows Server 2025와 Azure
    /// Local을 다룹니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On Windows Server, as whole devices (DDA) or divided by <see cref="SingleRootVirtualization"/>. GPU partitioning is documented
    /// for Windows Server 2025 and Azure Local.
    /// </remarks>
    [Cites<HyperVGpuPlan>("Discrete Device Assignment"), Cites<HyperVGpuPartitioning>("introduction")]
    [Cites<HyperVOverview>("Differences between Windows and Windows Server")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    /// <remarks xml:lang="ko">
    /// Windows Server의 역할이나 Windows Pro와 Enterprise 같은 일부 에디션의 기능으로 켜며, Azure Local에도 들어 있습니다. 서버 역할은 x64용입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// As a role of Windows Server or a feature of some editions of Windows, such as Pro and Enterprise; it is part of Azure Local as well.
    /// The server role is for x64.
    /// </remarks>
    [Cites<HyperVOverview>("How to get Hyper-V; System requirements"), Cites<HyperVLinuxGuide>("Overview: architectures"), Cites<HyperVGuests>("title")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Windows(x86-64, Arm64)"), ("en", "Windows (x86-64, Arm64)"));

    /// <remarks xml:lang="ko">Microsoft가 지원하는 게스트입니다. x86용이라면 다른 운영체제도 대체로 실행됩니다.</remarks>
    /// <remarks xml:lang="en">The guests that Microsoft supports; other systems for x86 generally run as well.</remarks>
    [Cites<HyperVGuests>("supported lists"), Cites<HyperVOverview>("Supported operating systems")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Windows, Linux, FreeBSD"), ("en", "Windows, Linux, FreeBSD"));

    [Cites<ContainersVersusMachines>]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "System Center VMM, 장애 조치 클러스터, Windows Admin Center 등"),
        ("en", "System Center VMM, failover clusters, Windows Admin Center and others"));

    /// <remarks xml:lang="ko">Windows 컨테이너를 Hyper-V 격리로 실행하면 컨테이너마다 Hyper-V의 작은 VM을 씁니다.</remarks>
    /// <remarks xml:lang="en">Each Windows container with Hyper-V isolation runs in a small Hyper-V VM.</remarks>
    [Cites<WindowsContainerIsolation>("Hyper-V isolation")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<AzureHypervisorSecurity>("first paragraph"), Cites<HyperVOverview>("Some ways Hyper-V can help you")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "Windows 데이터 센터, Azure의 바탕"), ("en", "Windows data centers, the base of Azure"));

    [Cites<HyperVRelease>("first paragraph")]
    public int? FirstRelease => 2008;

    /// <remarks xml:lang="ko">무료였던 Hyper-V Server는 2019가 마지막입니다.</remarks>
    /// <remarks xml:lang="en">The free Hyper-V Server ended with its 2019 edition.</remarks>
    [Cites<HyperVOverview>("How to get Hyper-V"), Cites<HyperVServerNews>("first paragraph")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(Windows에 포함)"), ("en", "Proprietary (part of Windows)"));

    /// <remarks xml:lang="ko">하이퍼바이저를 검증한 2009년 논문에 따른 것입니다. 소스는 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">Of the hypervisor, according to a paper of 2009 on its verification. The source is closed.</remarks>
    [Cites<HyperVVerificationPaper>("abstract")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));

    /// <remarks xml:lang="ko">격리된 VM(isolated VM)이라고 부릅니다.</remarks>
    /// <remarks xml:lang="en">Such VMs are called isolated VMs.</remarks>
    [Cites<HyperVConfidentialGuide>("first paragraph")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    /// <remarks xml:lang="ko">게스트 편에 있는 파라바이저(paravisor)가 일부를 대신 처리하기도 합니다.</remarks>
    /// <remarks xml:lang="en">A paravisor on the guest’s side may do part of the work.</remarks>
    [Cites<HyperVConfidentialGuide>("Operational Modes")]
    public override LocalizedText? MemoryProtection => new LocalizedText(("ko", "CPU의 암호화"), ("en", "Encryption by the CPU"));

    [Cites<HyperVConfidentialGuide>("physical hardware requirements")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(("ko", "AMD SEV-SNP, Intel TDX"), ("en", "AMD SEV-SNP, Intel TDX"));

    /// <remarks xml:lang="ko">게스트의 증명은 가상 TPM과 프로세서의 보고서로 합니다.</remarks>
    /// <remarks xml:lang="en">That of the guest uses a virtual TPM and the report of the processor.</remarks>
    [Cites<AzureConfidentialFaq>("first list"), Cites<AzureGuestAttestation>("Attestation Flow; vTPM Evidence")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "Azure에서 시작 전에 호스트를 증명하고, 요청하면 게스트를 증명"),
        ("en", "In Azure, of the host before the start and of the guest on request"));

    /// <remarks xml:lang="ko">Linux 게스트의 경우입니다. 디스크와 네트워크의 데이터는 호스트와 공유하는 버퍼로 복사됩니다.</remarks>
    /// <remarks xml:lang="en">For Linux guests. Data of disk and network is copied through buffers that are shared with the host.</remarks>
    [Cites<HyperVConfidentialGuide>("Guest communication with Hyper-V")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "기밀 VM에 맞추지 않은 드라이버의 장치"), ("en", "Devices whose drivers are not hardened for it"));
}
