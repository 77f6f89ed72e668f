namespace Virtualization;

/// <summary xml:lang="ko">Windows, Linux, macOS, Solaris에 설치하는 Oracle의 Type 2 하이퍼바이저.</summary>
/// <summary xml:lang="en">Oracle’s Type 2 hypervisor for Windows, Linux, macOS and Solaris.</summary>
/// <remarks xml:lang="ko">
/// <para>대표적인 Type 2입니다. 여느 프로그램처럼 설치한 뒤 VM을 만들어 띄웁니다. 디스크 이미지와 VM 설정은 따로 있습니다.</para>
/// <para>VM마다 호스트의 프로세스가 하나씩 있고, 게스트의 코드는 그 안에서 CPU의 게스트 모드로 실행됩니다. 물리 장치의 드라이버는 호스트
/// OS의 것을 그대로 씁니다.</para>
/// <para>언제나 자체 드라이버로 CPU를 가상화하지는 않습니다. Mac에서는 7.0부터 macOS의 하이퍼바이저 API를 쓰고, Hyper-V가 켜진 Windows에서는
/// Windows의 하이퍼바이저를 쓰기도 합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The classic Type 2: you install it like any other program, then create VMs and start them. The disk image and the settings of a VM
/// are separate things.</para>
/// <para>Each VM is a process of the host, inside which the guest’s code runs in the CPU’s guest mode. The drivers of the physical devices
/// are those of the host OS.</para>
/// <para>It does not always virtualize the CPU with its own driver: on Macs it has used the hypervisor interface of macOS since 7.0, and on
/// Windows with Hyper-V enabled it may use the Windows hypervisor.</para>
/// </remarks>
[Subject(Order = 61), Name("ko", "VirtualBox"), Name("en", "VirtualBox")]
[Slug("virtualbox")]
[Stack(typeof(Hardware), typeof(HostKernel), typeof(VirtualBoxDriver), Boundary = typeof(VirtualBoxDriver))]
[Lane<VirtualMachine>(typeof(VirtualBoxProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<VmwareDesktop>]
[Cites<VirtualBoxTechnicalManual>, Cites<VirtualBoxMacChangeLogCopy>("description"), Cites<VirtualBoxMacBackEnd>("file header")]
[Cites<VirtualBoxArmBackEnd>("file header"), Cites<VirtualBoxChangeLog>("7.2.0 and 7.2.14 VMM entries")]
public sealed class VirtualBox : Type2, ISystem
{
    [Cites<VirtualBoxTechnicalManual>]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));

    [Cites<VirtualBoxIntroductionManual>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<VirtualBoxTechnicalManual>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type2;

    [Cites<VirtualBoxTechnicalManual>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<VirtualBoxIntroductionManual>("Features Overview, Portability")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">Mac에서는 macOS의 하이퍼바이저 API가 게스트 모드를 다룹니다.</remarks>
    /// <remarks xml:lang="en">On Macs guest mode comes from the hypervisor interface of macOS.</remarks>
    [Cites<VirtualBoxTechnicalManual>("process list; Details About Hardware Virtualization")]
    [Cites<VirtualBoxMacBackEnd>("file header"), Cites<VirtualBoxArmBackEnd>("file header")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 호스트의 프로세스"), ("en", "The CPU’s guest mode and a process of the host"));

    /// <remarks xml:lang="ko">
    /// x86에서는 6.1부터 기본적으로 VT-x나 AMD-V가 필요합니다. 그 전에는 소프트웨어만으로 가상화하는 방식이 있었습니다. 최근 버전에서는 VM마다 이것 없이 실행하는
    /// 인터프리터나 재컴파일러를 고를 수도 있습니다. Mac에서는 7.0부터 macOS의 하이퍼바이저를 씁니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86, since 6.1, VT-x or AMD-V by default; before that, there was a software-only method. In newer versions a VM can also be set to an
    /// interpreter or a recompiler, which do without them. On Macs it has used the hypervisor of macOS since 7.0.
    /// </remarks>
    [Cites<VirtualBoxEarlierChangeLog>("software virtualization removed"), Cites<VirtualBoxMacChangeLogCopy>("description")]
    [Cites<VirtualBoxModifyVm>("--vm-execution-engine"), Cites<VirtualBoxExecutionEngines>("Set VM execution engine")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">
    /// 게스트에 맞춰 KVM이나 Hyper-V의 반가상화 인터페이스를 보여 줍니다. 예전의 소프트웨어 방식은 링 0의 게스트 코드를 더 낮은 특권 수준에서 실행하고,
    /// 필요한 곳을 패치했습니다(CSAM과 PATM). 매뉴얼은 이를 <see cref="BinaryTranslation"/>(이)라고 부르지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Depending on the guest, it presents the paravirtual interface of KVM or of Hyper-V. The old software method ran the guest’s ring-0 code
    /// at a lower privilege level and patched it where needed (CSAM and PATM). The manual does not call it
    /// <see cref="BinaryTranslation">binary translation</see>.
    /// </remarks>
    [Cites<VirtualBoxTechnicalManual>("Details About Hardware Virtualization"), Cites<VirtualBoxModifyVm>("--paravirt-provider")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화"), ("en", "Hardware-assisted virtualization, paravirtualization"));

    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">매뉴얼은 VM을 원하는 만큼 실행할 수 있고, 사실상의 한도는 디스크 공간과 메모리뿐이라고 합니다.</remarks>
    /// <remarks xml:lang="en">According to the manual, as many VMs as wanted; disk space and memory are the only practical limits.</remarks>
    [Cites<VirtualBoxIntroductionManual>("introduction")]
    public LocalizedText? Density => new LocalizedText(("ko", "디스크 공간과 메모리에 달림"), ("en", "As disk space and memory allow"));

    /// <remarks xml:lang="ko">
    /// 텔레포팅(teleporting)이라는 기능이 있습니다. VM의 설정이 같고 저장소를 공유하며 <see cref="Snapshot"/>이(가) 없어야 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The feature is called teleporting; it needs identical VM settings, shared storage and no <see cref="Snapshot">snapshots</see>.
    /// </remarks>
    [Cites<VirtualBoxRemoteManual>("Teleporting")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">실행 중에도 찍을 수 있고, 한 스냅샷에서 여러 갈래로 나눌 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Also for a running VM; several branches can start from one snapshot.</remarks>
    [Cites<VirtualBoxIntroductionManual>("Features Overview")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">
    /// x86 호스트에서 되며, AMD CPU에서는 6.0, Intel CPU에서는 6.1부터입니다. VirtualBox가 운영체제의 하이퍼바이저를 쓰는 Mac과 Hyper-V를 켠 Windows에서는 되지
    /// 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86 hosts, with AMD CPUs since 6.0 and with Intel CPUs since 6.1; not on Macs and not on Windows with Hyper-V enabled, where
    /// VirtualBox uses the hypervisor of the operating system.
    /// </remarks>
    [Cites<VirtualBoxModifyVm>("--nested-hw-virt"), Cites<VirtualBoxEarlierChangeLog>("nested hardware virtualization on Intel")]
    [Cites<VirtualBoxMacBackEnd>("defined constants"), Cites<VirtualBoxProcessorFeatures>("cpumR3CpuIdReadConfig: NestedHWVirt")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">기본 설정의 경우입니다. x86에서 인터프리터나 재컴파일러로 설정한 VM에는 필요 없습니다.</remarks>
    /// <remarks xml:lang="en">By default; on x86, a VM that is set to the interpreter or the recompiler does without.</remarks>
    [Cites<VirtualBoxModifyVm>("--nested-hw-virt; --vm-execution-engine"), Cites<VirtualBoxExecutionEngines>("Set VM execution engine")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">
    /// USB 장치와 물리 디스크를 넘겨줍니다. PCI 장치를 넘겨주는 기능은 Linux 호스트에 있었고, 6.1에서 없어졌습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// USB devices and physical disks. Passthrough of PCI devices, which Linux hosts had, was dropped in 6.1.
    /// </remarks>
    [Cites<VirtualBoxIntroductionManual>("USB device support"), Cites<VirtualBoxCreateMedium>("RawDisk")]
    [Cites<VirtualBoxEarlierChangeLog>]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    /// <remarks xml:lang="ko">Apple 실리콘의 Mac은 7.1부터, Arm용 Windows는 7.2부터 지원합니다.</remarks>
    /// <remarks xml:lang="en">Macs with Apple silicon since 7.1, Windows on Arm since 7.2.</remarks>
    [Cites<VirtualBoxChangeLog>("7.2.0 new features"), Cites<VirtualBoxIntroductionManual>("Supported Host Operating Systems")]
    [Cites<VirtualBoxHomebrewCask>("arm/intel packages")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Windows, Linux, macOS, Solaris"), ("en", "Windows, Linux, macOS, Solaris"));

    /// <remarks xml:lang="ko">Arm 호스트에서는 Arm용 운영체제만 실행합니다. Arm용 Windows 11은 7.2에서 더해졌습니다.</remarks>
    /// <remarks xml:lang="en">On Arm hosts, Arm systems only; Windows 11 for Arm was added in 7.2.</remarks>
    [Cites<VirtualBoxChangeLog>("7.2.0 Arm entries"), Cites<VirtualBoxIntroductionManual>]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Windows, Linux, BSD, Solaris 등"), ("en", "Windows, Linux, BSD, Solaris and others"));

    /// <remarks xml:lang="ko">VBoxManage는 VirtualBox에 든 명령줄 도구입니다.</remarks>
    /// <remarks xml:lang="en">VBoxManage is the command-line tool that comes with it.</remarks>
    [Cites<VagrantProviderGuide>("first paragraph"), Cites<VirtualBoxModifyVm>("VBoxManage")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "VBoxManage, Vagrant 등"), ("en", "VBoxManage, Vagrant and others"));

    /// <remarks xml:lang="ko">VirtualBox 매뉴얼에 나오는 OCI는 Oracle Cloud Infrastructure를 뜻합니다.</remarks>
    /// <remarks xml:lang="en">In VirtualBox’s manual, OCI stands for Oracle Cloud Infrastructure.</remarks>
    [Cites<VirtualBoxCloudManual>]
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<VirtualBoxIntroductionManual>]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "개인 컴퓨터에서 학습·시험"), ("en", "Learning and testing on a desktop"));

    /// <remarks xml:lang="ko">2007년 1월 15일에 innotek이 오픈 소스판으로 공개했습니다.</remarks>
    /// <remarks xml:lang="en">Released by innotek as open source on 15 January 2007.</remarks>
    [Cites<VirtualBoxNewsCopy>]
    public int? FirstRelease => 2007;

    /// <remarks xml:lang="ko">
    /// 7.0부터의 기본 패키지 라이선스이며 그 전에는 GPL-2.0이었습니다. 확장 팩(Extension Pack)은 따로 정한 PUEL을 따릅니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The license of the base package since 7.0; before that, it was GPL-2.0. The Extension Pack has its own license, the PUEL.
    /// </remarks>
    [Cites<VirtualBoxChangeLog>("license header"), Cites<VirtualBoxLicensingFaq>("first answer")]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-3.0"), ("en", "GPL-3.0"));

    [Cites<VirtualBoxArmBackEnd>("file type"), Cites<VirtualBoxSourceTree>]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C, C++"), ("en", "C, C++"));
}
