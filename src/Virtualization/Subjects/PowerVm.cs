namespace Virtualization;

/// <summary xml:lang="ko">펌웨어에 든 하이퍼바이저가 IBM Power 서버를 논리 파티션으로 나누는 가상화.</summary>
/// <summary xml:lang="en">
/// The virtualization of IBM Power servers: a hypervisor in the firmware divides the machine into logical partitions.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>하이퍼바이저가 펌웨어에 있어서 따로 설치하지 않고, 운영체제는 <see cref="LogicalPartition"/>에서 실행됩니다.</para>
/// <para>물리 I/O 장치는 대개 하이퍼바이저가 아니라 파티션이 소유합니다. 파티션에 직접 배정하거나, <see cref="VirtualIoServer"/>에 배정해 여러 파티션이
/// 나눠 씁니다. SR-IOV 어댑터를 공유 모드로 쓸 때는 하이퍼바이저가 소유합니다.</para>
/// <para>POWER5부터는 코어 하나를 여러 파티션이 나눠 쓸 수 있습니다(마이크로 파티션). 보드 단위로 나누는 <see cref="PhysicalPartition"/>보다 훨씬 잘게
/// 나눕니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Being part of the firmware, the hypervisor is not installed separately; operating systems run in
/// <see cref="LogicalPartition">logical partitions</see>.</para>
/// <para>Physical I/O devices mostly belong to partitions, not to the hypervisor. They are assigned to a partition directly, or to a
/// <see cref="VirtualIoServer"/> that lends them to several. An SR-IOV adapter in shared mode belongs to the hypervisor.</para>
/// <para>Since POWER5, partitions can share a core (micro-partitions), which is far finer than the boards of
/// <see cref="PhysicalPartition">physical partitioning</see>.</para>
/// </remarks>
[Subject(Order = 45), Name("ko", "IBM PowerVM"), Name("en", "IBM PowerVM")]
[Slug("powervm")]
[Stack(typeof(Hardware), typeof(PowerHypervisor), Boundary = typeof(PowerHypervisor))]
[Lane<VirtualMachine>()]
[Lane<LogicalPartition>(typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Lane<ControlDomain>(typeof(VirtualIoServer))]
[Versus<PhysicalPartition>, Versus<Esxi>]
[Cites<PowerHypervisorManual>, Cites<PowerComputeNodeCopy>("features of the POWER Hypervisor"), Cites<PowerBladeHistoryCopy>]
[Cites<PowerSharedAdapters>("shared mode")]
public sealed class PowerVm : Type1, ISystem
{
    /// <remarks xml:lang="ko">공유 모드의 SR-IOV 어댑터는 하이퍼바이저가 소유합니다.</remarks>
    /// <remarks xml:lang="en">An SR-IOV adapter in shared mode belongs to the hypervisor.</remarks>
    [Cites<PowerComputeNodeCopy>("owned by logical partitions or by the Virtual I/O Server"), Cites<PowerSharedAdapters>("shared mode")]
    public override LocalizedText DriverLocation => new LocalizedText(
        ("ko", "각 파티션과 Virtual I/O Server"), ("en", "The partitions and the Virtual I/O Server"));

    [Cites<PowerHypervisorManual>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">펌웨어에 있습니다.</remarks>
    /// <remarks xml:lang="en">In the firmware.</remarks>
    [Cites<PowerHypervisorManual>, Cites<PowerComputeNodeCopy>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">
    /// 대개 Virtual I/O Server가 장치를 나눠 줍니다. IBM i 파티션이 대신하거나 SR-IOV 어댑터를 공유 모드로 쓸 수도 있고, 장치를 직접 배정한 파티션에는
    /// 필요 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Devices are usually shared by a Virtual I/O Server. An IBM i partition can take its place, SR-IOV adapters in shared mode do without
    /// one, and so do partitions with devices of their own.
    /// </remarks>
    [Cites<PowerComputeNodeCopy>, Cites<PowerVirtualServerCopy>, Cites<PowerClientPartitions>("server partition in an HMC environment")]
    [Cites<PowerSharedAdapters>("shared mode")]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<PowerHypervisorManual>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<PowerComputeNodeCopy>("enforces partition integrity")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "하이퍼바이저가 나누는 논리 파티션"), ("en", "Logical partitions kept apart by the hypervisor"));

    /// <remarks xml:lang="ko">POWER CPU와 펌웨어에 들어 있습니다.</remarks>
    /// <remarks xml:lang="en">Built into POWER hardware and its firmware.</remarks>
    [Cites<PowerCampusIntroduction>("first list")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<PowerCampusHypervisor>("hcalls"), Cites<PowerHypervisorManual>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어와 펌웨어의 논리 파티셔닝, 하이퍼콜"), ("en", "Logical partitioning by hardware and firmware, hypercalls"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 펌웨어가 파티션마다 떼어 두는 하드웨어 페이지 테이블이며, 크기를 2의 거듭제곱으로 맞춥니다. POWER7+와 POWER8에서는 보통 1/128입니다. I/O 장치와 가상화에도 메모리가 더 들고, 그 양은 구성에 따라 다릅니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The hardware page table that the firmware keeps for each partition, rounded to a power of two. With POWER7+ and POWER8 it is normally
    /// 1/128. I/O devices and virtualization take more, depending on the configuration.
    /// </remarks>
    [Cites<PowerMemoryOverheadPost>("quotation of 2004"), Cites<PowerHypervisorMemory>("Components that Contribute to Hypervisor Memory Usage")]
    [Cites<PowerMemoryArticle>("divisor of the maximum memory")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "페이지 테이블만: 파티션 최대 메모리의 1/64(2004년)"), ("en", "The page table alone: 1/64 of the partition’s maximum memory (2004)"));

    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">Power 760에서 지원하는 상한으로, 48코어에서 960개입니다(2013년의 문서).</remarks>
    /// <remarks xml:lang="en">The supported maximum of the Power 760, which comes to 960 with 48 cores (document of 2013).</remarks>
    [Cites<PowerPartitionLimitsCopy>("shared processor partitions")]
    public LocalizedText? Density => new LocalizedText(("ko", "코어당 20개까지 지원(2013년)"), ("en", "Up to 20 per core supported (2013)"));

    /// <remarks xml:lang="ko">
    /// Live Partition Mobility라고 부릅니다. 물리 어댑터를 직접 배정한 파티션은 먼저 떼어 내야 옮길 수 있지만, 펌웨어 FW950부터 SR-IOV의 논리 포트는
    /// 배정한 채로 옮기게 구성할 수 있습니다. FW920부터는 옮기는 데이터를 암호화하고 압축합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Called Live Partition Mobility. A partition has to give up physical adapters of its own first; since firmware FW950, logical ports of
    /// SR-IOV can be set up so that it moves with them. Since FW920 the data are encrypted and compressed on the way.
    /// </remarks>
    [Cites<PowerBladeMobilityCopy>("System requirements"), Cites<PowerHybridNetwork>("introduction; Requirements for HNV")]
    [Cites<PowerMobilityEncryption>]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">
    /// POWER8 서버의 문서에 따르면, 조건을 갖춘 파티션의 상태를 저장 장치에 담아 멈췄다가(일시 중단) 같은 서버에서 다시 실행할 수 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// According to the documentation of POWER8 servers, a partition that meets certain requirements can be suspended, with its state on a
    /// storage device, and resumed on the same server.
    /// </remarks>
    [Cites<PowerPartitionSuspension>("first paragraphs")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">펌웨어 FW1060.10(2024년)부터 Linux 파티션에서 KVM의 게스트를 실행할 수 있습니다. 게스트는 그 파티션의 CPU와 메모리를 나눠 씁니다.</remarks>
    /// <remarks xml:lang="en">
    /// Since firmware FW1060.10 (2024) a Linux partition can run guests of KVM, which share the CPUs and the memory of that partition.
    /// </remarks>
    [Cites<PowerKvmGuide>("Abstract")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">서버의 펌웨어에 들어 있습니다.</remarks>
    /// <remarks xml:lang="en">It is part of the server’s firmware.</remarks>
    [NotApplicable]
    public InsideMachineSupport? InsideMachine => null;

    /// <remarks xml:lang="ko">물리 어댑터를 파티션에 배정합니다. 배정하면 대개 실행한 채로 옮길 수 없습니다.</remarks>
    /// <remarks xml:lang="en">Physical adapters are assigned to a partition, which then normally cannot move while running.</remarks>
    [Cites<PowerComputeNodeCopy>, Cites<PowerBladeMobilityCopy>("System requirements")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<PowerCampusIntroduction>]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "IBM Power 서버"), ("en", "IBM Power servers"));

    [Cites<PowerCampusIntroduction>("guest systems"), Cites<PowerHypervisorManual>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "AIX, IBM i, Linux(POWER용)"), ("en", "AIX, IBM i, Linux on POWER"));

    [Cites<PowerOverviewCopy>("major components")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "HMC, PowerVM NovaLink, PowerVC 등"), ("en", "HMC, PowerVM NovaLink, PowerVC and others"));

    /// <remarks xml:lang="ko">파티션의 Linux에서 실행하는 컨테이너는 컨테이너 시스템의 칸에서 다룹니다.</remarks>
    /// <remarks xml:lang="en">Containers on the Linux of a partition are covered by the container systems.</remarks>
    [Cites<PowerOverviewCopy>("major components")]
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<PowerOverviewCopy>("PowerVM introduction")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "AIX, IBM i, Linux 서버의 통합"), ("en", "Consolidating AIX, IBM i and Linux servers"));

    /// <remarks xml:lang="ko">
    /// 논리 파티션이 POWER4 서버에서 나온 해입니다. PowerVM이라는 이름은 나중에 붙었습니다. 2002년에 실행 중 자원을 바꾸는 동적 파티션이, POWER5에서 마이크로
    /// 파티션이 나왔습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The year of logical partitions, with POWER4 servers; the name PowerVM is younger. Dynamic partitions, whose resources change while they
    /// run, followed in 2002, micro-partitions with POWER5.
    /// </remarks>
    [Cites<PowerFourServerNews>("partitions of the p690"), Cites<PowerBladeHistoryCopy>("Dynamic logical partitioning; Micro-partitioning")]
    public int? FirstRelease => 2001;

    /// <remarks xml:lang="ko">여러 에디션으로 나뉘어 판매되어 왔습니다.</remarks>
    /// <remarks xml:lang="en">It has been sold in editions.</remarks>
    [Cites<PowerBladeHistoryCopy>("PowerVM Editions")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스"), ("en", "Proprietary"));

    public LocalizedText? WrittenIn => null;
}
