namespace Virtualization;

/// <summary xml:lang="ko">서버의 보드를 묶음으로 나누고 묶음마다 운영체제를 따로 실행하는 방식.</summary>
/// <summary xml:lang="en">Dividing a server’s boards into groups, each with an operating system of its own.</summary>
/// <remarks xml:lang="ko">
/// <para>Sun의 Dynamic System Domains와 HP의 nPartitions가 이런 방식입니다. 파티션을 만들고 나면 그 아래에서 실행되는 소프트웨어 층이
/// 없습니다.</para>
/// <para>나누는 단위가 대개 보드여서 잘게 나눌 수는 없습니다. 펌웨어로 된 하이퍼바이저가 나누는 <see cref="LogicalPartition"/>과(와)는
/// 다릅니다.</para>
/// <para>파티션 안에서 다시 VM을 실행할 수도 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Sun’s Dynamic System Domains and HP’s nPartitions work this way. Once a partition exists, no software layer runs beneath
/// it.</para>
/// <para>The unit of division is usually a board, which is coarse. It is not a <see cref="LogicalPartition">logical partition</see>, which is made
/// by a hypervisor in firmware.</para>
/// <para>A partition can in turn run VMs.</para>
/// </remarks>
[Subject(Order = 20), Name("ko", "물리 파티셔닝"), Name("en", "Physical partitioning")]
[Stack(typeof(Chassis), Boundary = typeof(Chassis))]
[Lane<Partitioning>(typeof(BoardGroup), typeof(HostKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<SolarisZone>]
[Cites<SolarisContainerGuide>("2.2.1"), Cites<SystemPartitionsGuide>("Overview of nPartitions")]
[Cites<SunFireReconfiguration>("definition of a domain"), Cites<HpHardwarePartitions>("HP-UX Hardware Partitions")]
public sealed class PhysicalPartition : SharedServer, ISystem
{
    [Cites<SystemPartitionsGuide>("Overview of nPartitions")]
    public LocalizedText DriverLocation => new LocalizedText(
        ("ko", "파티션마다 있는 운영체제"), ("en", "The operating system of each partition"));

    [Cites<SolarisContainerGuide>("2.2.1 Domains/physical partitions"), Cites<WindowsPartitionGuide>("Getting to know nPartitions")]
    public SystemCategory Category => SystemCategory.Partition;

    [NotApplicable]
    [Cites<SunFireReconfiguration>("definition of a domain"), Cites<DynamicDomainsBookCopy>("no virtualization layer")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">파티션 아래에는 운영체제가 없고, 파티션마다 따로 있습니다.</remarks>
    /// <remarks xml:lang="en">There is none beneath the partitions; each has its own.</remarks>
    [Cites<SolarisContainerGuide>("advantages/disadvantages"), Cites<SystemPartitionsGuide>("Overview of nPartitions")]
    public HostOsNeed HostOsNeeded => HostOsNeed.NotNeeded;

    [Cites<SolarisContainerGuide>("overhead"), Cites<SystemPartitionsGuide>("Overview")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">Sun의 도메인은 서로의 전기적 연결을 끊고, 고장이 나도 안전하거나 이중화된 부분만 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">
    /// Between Sun’s domains the connections are switched off; only parts that are fail-safe or redundant stay shared.
    /// </remarks>
    [Cites<SolarisContainerGuide>("2.2.1")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "하드웨어의 전기적 분리"), ("en", "Electrical separation in hardware"));

    [Cites<SunFireReconfiguration>("creating a domain")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<SunFireReconfiguration>, Cites<SystemPartitionsGuide>]
    public LocalizedText Technique => new LocalizedText(("ko", "하드웨어 파티셔닝"), ("en", "Hardware partitioning"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">파티션 아래에서 실행되는 소프트웨어가 없습니다. 운영체제는 파티션마다 있으므로 그만큼의 메모리가 듭니다.</remarks>
    /// <remarks xml:lang="en">No software runs beneath a partition. Each has an operating system of its own, which takes its memory.</remarks>
    [Cites<DynamicDomainsBookCopy>("no virtualization layer"), Cites<SolarisContainerGuide>("2.2.1, overhead")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "파티션 아래의 소프트웨어: 없음"), ("en", "Software beneath the partition: none"));

    [NotApplicable]
    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">상한이 24개인 것은 SPARC Enterprise M9000입니다. M8000과 Enterprise 10000에서는 16개까지입니다.</remarks>
    /// <remarks xml:lang="en">The limit of 24 is that of the SPARC Enterprise M9000; the M8000 and the Enterprise 10000 have at most 16.</remarks>
    [Cites<SparcEnterpriseGuide>("section 2.2.3, domain configuration"), Cites<DynamicDomainsBookCopy>("maximum of 24")]
    [Cites<EnterpriseServerManual>("up to 16 domains")]
    public LocalizedText? Density => new LocalizedText(
        ("ko", "Sun의 가장 큰 기종에서 섀시당 24개까지"), ("en", "At most 24 per chassis, on Sun’s largest model"));

    /// <remarks xml:lang="ko">Sun의 서버처럼 실행 중인 파티션 사이에서 보드를 옮길 수 있는 것도 있지만(동적 재구성), 실행 중인 시스템은 옮기지 못합니다.</remarks>
    /// <remarks xml:lang="en">Some, such as those of Sun, can move boards between running partitions (dynamic reconfiguration), but not a running system.</remarks>
    [Cites<SolarisContainerGuide>("Scalability"), Cites<DynamicDomainsSummary>("summary of replies")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">파티셔닝 자체에는 그런 기능이 없습니다. Solaris가 ZFS에서 하듯이 파티션 안의 운영체제가 찍는 스냅샷은 세지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The partitioning itself has none. Those that an operating system inside a partition takes, as Solaris does on ZFS, do not count.
    /// </remarks>
    [Cites<SolarisBootEnvironments>("first paragraph")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">보드 묶음을 다시 보드로 나눌 수는 없습니다. HP의 nPartition 안에는 다른 기법인 VM이나 가상 파티션을 둘 수 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// A partition cannot be divided by boards again. An nPartition of HP can hold VMs or virtual partitions, which are other techniques.
    /// </remarks>
    [Cites<HpHardwarePartitions>("HP-UX Hardware Partitions")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">서버의 하드웨어를 나누는 방식입니다.</remarks>
    /// <remarks xml:lang="en">It divides the hardware of the server itself.</remarks>
    [NotApplicable]
    public InsideMachineSupport? InsideMachine => null;

    /// <remarks xml:lang="ko">I/O 보드는 처음부터 파티션 하나의 것입니다.</remarks>
    /// <remarks xml:lang="en">The I/O boards belong to one partition from the start.</remarks>
    [NotApplicable]
    [Cites<SystemPartitionsGuide>("Overview of nPartitions")]
    public PassthroughSupport? Passthrough => null;

    [Cites<SolarisContainerGuide>("last paragraph"), Cites<WindowsPartitionGuide>("cell structure")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Sun과 HP의 중급·상급 서버 등"), ("en", "Mid-range and high-end servers, among them those of Sun and HP"));

    /// <remarks xml:lang="ko">Solaris는 Sun의 도메인에서, HP-UX와 Windows Server는 HP의 nPartition에서 실행됩니다. HP-UX의 정규 지원은 2025년 말에 끝났습니다.</remarks>
    /// <remarks xml:lang="en">Solaris in Sun’s domains; HP-UX and Windows Server in HP’s nPartitions. The regular support of HP-UX ended with 2025.</remarks>
    [Cites<SolarisContainerGuide>("OS versions"), Cites<SystemPartitionsGuide>("HP-UX case")]
    [Cites<WindowsPartitionGuide>("scope sentence")]
    [Cites<HpuxEndNews>("end of support on 31 December 2025")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Solaris, HP-UX, Windows Server 등"), ("en", "Solaris, HP-UX, Windows Server and others"));

    /// <remarks xml:lang="ko">HP에는 Partition Manager, Sun에는 시스템 서비스 프로세서가 있습니다.</remarks>
    /// <remarks xml:lang="en">HP has its Partition Manager, Sun a system service processor.</remarks>
    [Cites<PartitionAdministratorGuide>("Partition Numbers"), Cites<SystemServiceProcessorGuide>("Preface")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "제조사의 도구"), ("en", "The vendor’s tools"));

    /// <remarks xml:lang="ko">파티션의 운영체제에서 실행하는 컨테이너는 컨테이너 시스템의 칸에서 다룹니다.</remarks>
    /// <remarks xml:lang="en">Containers on the operating system of a partition are covered by the container systems.</remarks>
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<WindowsPartitionGuide>("Getting to know nPartitions")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "멈추면 안 되는 업무용 서버의 통합"), ("en", "Consolidating mission-critical servers"));

    /// <remarks xml:lang="ko">도메인을 갖춘 Sun Enterprise 10000이 나온 해이며, HP의 nPartitions가 나온 해는 아닙니다.</remarks>
    /// <remarks xml:lang="en">The year of the Sun Enterprise 10000 with its domains, not that of HP’s nPartitions.</remarks>
    [Cites<EnterpriseServerOutline>("release paragraph"), Cites<StarfirePaper>("abstract; published in January 1998")]
    public int? FirstRelease => 1997;

    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스"), ("en", "Proprietary"));

    [NotApplicable]
    public LocalizedText? WrittenIn => null;

    /// <remarks xml:lang="ko">파티션 아래에서 실행되는 호스트 소프트웨어가 없습니다.</remarks>
    /// <remarks xml:lang="en">No host software runs beneath a partition.</remarks>
    [NotApplicable]
    [Cites<SunFireReconfiguration>("definition of a domain")]
    public override HostTrust? HostTrust => null;
}
