namespace Virtualization;

/// <summary xml:lang="ko">IBM 메인프레임의 LPAR 하나에서 많은 가상 머신을 실행하는, 1972년의 VM/370에서 이어진 하이퍼바이저.</summary>
/// <summary xml:lang="en">
/// A hypervisor that runs many virtual machines in one partition of an IBM mainframe, descended from VM/370 of 1972.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>지금의 메인프레임은 두 단계로 나뉩니다. 펌웨어의 PR/SM이 언제나 기계를 <see cref="LogicalPartition"/>(으)로 나누고, z/VM은 LPAR 하나에서 다시 VM을
/// 만듭니다.</para>
/// <para>하이퍼바이저는 Control Program(CP)이고, 관리하는 프로그램은 1인용 운영체제 CMS를 실행하는 VM에 있습니다. 2000년에 64비트를 지원하면서
/// VM/ESA에서 z/VM으로 이름이 바뀌었습니다.</para>
/// <para>z/VM 안에서 z/VM을 다시 실행할 수도 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Today’s mainframes are divided twice. PR/SM in the firmware always divides the machine into <see cref="LogicalPartition">logical
/// partitions</see>; z/VM makes VMs in one of them.</para>
/// <para>The hypervisor is the Control Program (CP); the programs that manage it are in VMs that run CMS, a single-user system. With support
/// for 64 bits in 2000, its name changed from VM/ESA to z/VM.</para>
/// <para>z/VM can in turn run in z/VM.</para>
/// </remarks>
[Subject(Order = 46), Name("ko", "IBM z/VM"), Name("en", "IBM z/VM")]
[Stack(typeof(Hardware), typeof(PartitioningFirmware), typeof(ControlProgram), Boundary = typeof(ControlProgram))]
[Lane<ManagementSoftware>(typeof(CmsServiceMachines))]
[Versus<PowerVm>, Versus<Kvm>]
[Cites<MainframeHypervisorsGuide>("Linux on z/VM"), Cites<ZvmStartingGuideCopy>, Cites<ZvmAnniversary>("first paragraph")]
public sealed class ZVm : Type1, ISystem
{
    /// <remarks xml:lang="ko">게스트 전용으로 준 장치는 그 게스트가 다룹니다.</remarks>
    /// <remarks xml:lang="en">A device that is dedicated to a guest is handled by that guest.</remarks>
    [Cites<ZvmStartingGuideCopy>("Overview of the Control Program")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "Control Program(CP)"), ("en", "The Control Program (CP)"));

    [Cites<MainframeHypervisorsGuide>("Linux on z/VM")]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">그 아래에 펌웨어로 된 하이퍼바이저(PR/SM)가 하나 더 있습니다.</remarks>
    /// <remarks xml:lang="en">Beneath it is another hypervisor, in firmware (PR/SM).</remarks>
    [Cites<MainframeHypervisorsGuide>("PR/SM"), Cites<ZvmStartingGuideCopy>("running first level")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">z/VM이 그 LPAR의 운영체제입니다.</remarks>
    /// <remarks xml:lang="en">z/VM is the operating system of its partition.</remarks>
    [Cites<MainframeHypervisorsGuide>("Linux on z/VM")]
    public HostOsNeed HostOsNeeded => HostOsNeed.NotNeeded;

    [Cites<ZvmGuestOverview>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">LPAR 사이는 PR/SM이 나눕니다.</remarks>
    /// <remarks xml:lang="en">Between partitions it is PR/SM.</remarks>
    [Cites<InterpretiveExecutionPaper>("abstract"), Cites<ZvmNestingMessage>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CP와 SIE 명령(interpretive execution)"), ("en", "CP and interpretive execution (the SIE instruction)"));

    /// <remarks xml:lang="ko">메인프레임의 CPU에 들어 있습니다(SIE). LPAR과 z/VM의 게스트, 두 단계까지 하드웨어가 돕습니다.</remarks>
    /// <remarks xml:lang="en">Built into the CPUs (SIE), for two levels: partitions and the guests of z/VM.</remarks>
    [Cites<ZvmNestingMessage>, Cites<InterpretiveExecutionPaper>("abstract")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<ZvmStartingGuideCopy>("Overview of the Control Program")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 장치는 실물·공유·에뮬레이션"), ("en", "Hardware-assisted virtualization; devices real, shared or simulated"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// CP가 게스트의 페이지 테이블을 두는 블록(PGMBK)으로, IBM의 성능 보고서에 나온 계산에 따른 것입니다. CP의 다른 제어 블록은 들어 있지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The blocks in which CP keeps the page tables of a guest (PGMBK), by a calculation in IBM’s performance report. Other control blocks
    /// of CP are not included.
    /// </remarks>
    [Cites<ZvmPerformanceFootnotes>("Absolute Maximum In-Use Virtual Storage for z/VM 5.2")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "페이지 테이블의 몫: 사용 중인 게스트 메모리 1MB마다 8KB(제조사 수치, z/VM 5.2)"),
        ("en", "Share of page tables: 8 KB per MB of guest memory in use (vendor figure, z/VM 5.2)"));

    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">VM에서 Linux를 한꺼번에 얼마나 실행할 수 있는지를 다룬 2002년의 발표에 따른 것입니다.</remarks>
    /// <remarks xml:lang="en">Linux guests on one mainframe, according to a talk of 2002 about how many can run at once.</remarks>
    [Cites<ZvmGuestCountTalk>("abstract")]
    public LocalizedText? Density => new LocalizedText(("ko", "수백~수천 개(2002년)"), ("en", "Hundreds, even thousands (2002)"));

    /// <remarks xml:lang="ko">z/VM 6.2부터 클러스터(SSI) 안에서 Linux 게스트를 옮깁니다.</remarks>
    /// <remarks xml:lang="en">Since z/VM 6.2, between the members of a cluster (SSI), for Linux guests.</remarks>
    [Cites<ZvmClusterOverview>, Cites<ZvmRelocationGuide>]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">저장 장치에 FlashCopy 기능이 있으면, FLASHCOPY 명령으로 볼륨이나 그 일부의 한 시점 사본을 만듭니다.</remarks>
    /// <remarks xml:lang="en">
    /// The FLASHCOPY command makes point-in-time copies of volumes or parts of them, where the storage system has FlashCopy.
    /// </remarks>
    [Cites<ZvmFlashCopyChange>("problem summary")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    /// <remarks xml:lang="ko">
    /// 하드웨어가 돕는 것은 논리 파티션과 z/VM의 게스트, 두 단계입니다. z/VM 안에서 실행한 z/VM의 게스트는 일부를 소프트웨어로 흉내 냅니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The hardware assists two levels, the logical partition and the guests of z/VM. For the guests of a z/VM inside z/VM, part is
    /// simulated.
    /// </remarks>
    [Cites<ZvmNestingMessage>]
    public NestingSupport? Nesting => NestingSupport.Supported;

    /// <remarks xml:lang="ko">z/VM의 게스트로 실행할 때이며, z/VM이 게스트에 그 기능을 제공합니다.</remarks>
    /// <remarks xml:lang="en">As a guest of z/VM, which offers its guests what that takes.</remarks>
    [Cites<ZvmNestingMessage>]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">네트워크 어댑터의 PCI 기능(PCI function) 같은 장치를 게스트 전용으로 줄 수 있습니다.</remarks>
    /// <remarks xml:lang="en">A device, such as a PCI function of a network adapter, can be dedicated to a guest.</remarks>
    [Cites<ZvmStartingGuideCopy>("real resources"), Cites<ZvmNetworkFunctions>("pass-through")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<MainframeHypervisorsGuide>]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "IBM Z, LinuxONE"), ("en", "IBM Z, LinuxONE"));

    [Cites<ZvmGuestOverview>("guest systems")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux, z/OS, z/TPF, CMS, z/VM 등"), ("en", "Linux, z/OS, z/TPF, CMS, z/VM and others"));

    [Cites<ZvmCloudCenterGuide>, Cites<ZvmStartingGuideCopy>("CMS manages z/VM itself")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "CMS의 도구, IBM Cloud Infrastructure Center 등"), ("en", "Tools in CMS, IBM Cloud Infrastructure Center and others"));

    /// <remarks xml:lang="ko">Linux 게스트에서 실행하는 컨테이너는 컨테이너 시스템의 칸에서 다룹니다.</remarks>
    /// <remarks xml:lang="en">Containers in a Linux guest are covered by the container systems.</remarks>
    [Cites<ZvmGuestOverview>("guest systems")]
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<MainframeVirtualizationToday>("VMs with z/VM")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "메인프레임 한 대의 많은 Linux 서버, 시험 시스템"), ("en", "Many Linux servers and test systems on one mainframe"));

    /// <remarks xml:lang="ko">이름이 z/VM으로 바뀐 해입니다. VM/370은 1972년에 발표되었고, 펌웨어의 PR/SM은 1988년에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The year of the name z/VM. VM/370 was announced in 1972, PR/SM in the firmware introduced in 1988.</remarks>
    [Cites<ZvmAnniversary>("first paragraph"), Cites<MainframeVirtualizationToday>("PR/SM")]
    public int? FirstRelease => 2000;

    [Cites<ZvmEncyclopedia>("infobox")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스"), ("en", "Proprietary"));

    public LocalizedText? WrittenIn => null;

    /// <remarks xml:lang="ko">IBM Secure Execution은 KVM의 게스트를 위한 것이고 z/VM의 게스트에는 쓰지 않습니다.</remarks>
    /// <remarks xml:lang="en">IBM Secure Execution is for guests of KVM, not for those of z/VM.</remarks>
    [Cites<ConfidentialMachineArticle>("CVM capabilities"), Cites<SecureExecutionIntroduction>("Host setup")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
