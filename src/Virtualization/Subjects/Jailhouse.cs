namespace Virtualization;

/// <summary xml:lang="ko">부팅한 Linux 아래로 들어가 멀티코어 보드를 고정된 셀로 나누는 하이퍼바이저.</summary>
/// <summary xml:lang="en">A hypervisor that slides beneath a running Linux and divides a multicore board into fixed cells.</summary>
/// <remarks xml:lang="ko">
/// <para>나누기만 합니다. <see cref="Overcommit"/>도 스케줄링도 없고 장치 에뮬레이션도 거의 없습니다. CPU와 메모리, 장치를 <see cref="Cell"/>에
/// 배정합니다.</para>
/// <para>먼저 Linux가 부팅하고, 그 Linux가 Jailhouse를 불러와 켭니다. 켜고 나면 Jailhouse가 하드웨어를 직접 다루고, 불러온 Linux는 다른 셀을
/// 관리하는 셀(루트 셀)이 됩니다.</para>
/// <para>실시간 프로그램이나 운영체제 없는 프로그램을 Linux와 한 보드에서, 서로 용납할 수 없을 만큼 간섭하지 않게 실행하려고 만들었습니다. 나누는 방식은
/// <see cref="PhysicalPartition"/>과(와) 닮았지만, 보드가 아니라 CPU의 가상화 기능으로 나눕니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It only divides: no <see cref="Overcommit">overcommitment</see>, no scheduling, next to no device emulation. CPUs, memory and
/// devices are assigned to <see cref="Cell">cells</see>.</para>
/// <para>Linux boots first, then loads Jailhouse and switches it on. From then on Jailhouse controls the hardware directly, and the Linux
/// that loaded it is a cell itself, the root cell, which manages the others.</para>
/// <para>It is made to run real-time programs, or programs without an operating system, beside Linux on one board without unacceptable
/// interference. That resembles <see cref="PhysicalPartition">physical partitioning</see>, but the division is made by the CPU’s virtualization
/// features, not by boards.</para>
/// </remarks>
[Subject(Order = 47), Name("ko", "Jailhouse"), Name("en", "Jailhouse")]
[Stack(typeof(Hardware), typeof(JailhouseHypervisor), Boundary = typeof(JailhouseHypervisor))]
[Lane<VirtualMachine>()]
[Lane<Cell>(typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Lane<ControlDomain>(typeof(RootCell))]
[Versus<PhysicalPartition>, Versus<Kvm>]
[Cites<JailhouseReadme>("Introduction"), Cites<JailhouseFaq>("first question")]
public sealed class Jailhouse : Type1, ISystem
{
    /// <remarks xml:lang="ko">장치는 셀에 배정됩니다.</remarks>
    /// <remarks xml:lang="en">Devices are assigned to cells.</remarks>
    [Cites<JailhouseReadme>("Introduction")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "각 셀"), ("en", "The cells"));

    [Cites<JailhouseReadme>("Introduction")]
    public SystemCategory Category => SystemCategory.Partition;

    /// <remarks xml:lang="ko">불러오는 것은 Linux이지만, 켜고 나면 하드웨어 바로 위에서 실행됩니다.</remarks>
    /// <remarks xml:lang="en">Linux loads it, but once active it runs directly on the hardware.</remarks>
    [Cites<JailhouseReadme>("Introduction")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">Linux가 불러오고 설정한 뒤 루트 셀에 남습니다.</remarks>
    /// <remarks xml:lang="en">Linux loads and configures it, then stays in the root cell.</remarks>
    [Cites<JailhouseReadme>("Introduction")]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    /// <remarks xml:lang="ko">커널이 없는 프로그램 하나만 실행하는 셀도 있습니다.</remarks>
    /// <remarks xml:lang="en">A cell can also run a single program without a kernel.</remarks>
    [Cites<JailhouseReadme>("Introduction"), Cites<JailhouseFaq>("Which open-source OSs")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<JailhouseReadme>("Introduction")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU와 장치의 가상화 기능, 고정 배정"), ("en", "Virtualization features of CPU and devices, static assignment"));

    /// <remarks xml:lang="ko">
    /// x86에서는 <see cref="NestedPaging"/>까지, Intel이면 <see cref="IoMemoryManagementUnit"/>도 있어야 합니다. Arm에서는 가상화 확장이 있어야 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86 including <see cref="NestedPaging">nested paging</see>, with Intel also an <see cref="IoMemoryManagementUnit"/>; on Arm the
    /// virtualization extensions.
    /// </remarks>
    [Cites<JailhouseReadme>("Hardware requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<JailhouseReadme>("Introduction")]
    public LocalizedText Technique => new LocalizedText(("ko", "하드웨어 지원 고정 파티셔닝"), ("en", "Static partitioning with hardware assistance"));

    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">셀마다 CPU를 하나 이상 전용으로 쓰고, CPU를 나눠 쓰지 않기 때문입니다. 루트 셀까지 센 수입니다.</remarks>
    /// <remarks xml:lang="en">Each cell has at least one CPU to itself, and CPUs are not shared. The root cell counts.</remarks>
    [Cites<JailhouseReadme>("Introduction; Hardware requirements")]
    public LocalizedText? Density => new LocalizedText(("ko", "CPU 수까지(설계)"), ("en", "At most one per CPU (by design)"));

    /// <remarks xml:lang="ko">셀을 만들고 불러오고 시작하고 멈추고 없애는 명령은 있지만 옮기는 명령은 없습니다.</remarks>
    /// <remarks xml:lang="en">There are commands to create, load, start, shut down and destroy cells, none to move them.</remarks>
    [Cites<JailhouseCommandSource>("usage text"), Cites<JailhouseFaq>("first question")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    [Cites<JailhouseCommandSource>("usage text"), Cites<JailhouseFaq>("first question")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">x86에서 루트 셀이 아닌 셀의 CPU에는 Intel VT-x와 AMD-V가 보이지 않습니다.</remarks>
    /// <remarks xml:lang="en">On x86, the CPUs of cells other than the root cell do not show Intel VT-x and AMD-V.</remarks>
    [Cites<JailhouseProcessorSource>("CPUID: X86_FEATURE_VMX, X86_FEATURE_SVM")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">시연용으로, 중첩 가상화를 켠 QEMU와 KVM의 VM에서 실행할 수 있습니다.</remarks>
    /// <remarks xml:lang="en">For demonstration, in a VM of QEMU and KVM with nested virtualization.</remarks>
    [Cites<JailhouseReadme>("x86 Demonstration in QEMU/KVM")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">설정 파일에 적은 장치를 통째로 셀에 배정합니다.</remarks>
    /// <remarks xml:lang="en">Whole devices are assigned to a cell in its configuration.</remarks>
    [Cites<JailhouseReadme>("Introduction; Configuration")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<JailhouseReadme>("Hardware requirements; Software requirements")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux(x86-64, Armv7, Armv8)"), ("en", "Linux (x86-64, Armv7, Armv8)"));

    /// <remarks xml:lang="ko">프로젝트가 이름을 든 오픈 소스 운영체제이며, Jailhouse에 맞게 고친 것이어야 합니다.</remarks>
    /// <remarks xml:lang="en">The open-source systems that the project names; they have to be adapted to it.</remarks>
    [Cites<JailhouseFaq>("Which open-source OSs"), Cites<JailhouseReadme>("Introduction")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux, FreeRTOS, ERIKA3, Zephyr, 베어메탈 프로그램"), ("en", "Linux, FreeRTOS, ERIKA3, Zephyr, bare-metal programs"));

    [Cites<JailhouseReadme>("Configuration")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "jailhouse 명령, 셀 설정 파일"), ("en", "The jailhouse command, cell configurations"));

    [Cites<JailhouseCommandSource>("usage text")]
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<JailhouseFaq>("first question")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "실시간·안전 임베디드 시스템"), ("en", "Real-time and safety-minded embedded systems"));

    /// <remarks xml:lang="ko">소스가 공개된 해이며, 0.1은 2014년에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The year in which the source was published; 0.1 came in 2014.</remarks>
    [Cites<JailhouseFirstCommit>, Cites<JailhouseFirstTag>]
    public int? FirstRelease => 2013;

    /// <remarks xml:lang="ko">셀에서 실행되는 것에는 적용되지 않습니다.</remarks>
    /// <remarks xml:lang="en">It does not extend to what runs in the cells.</remarks>
    [Cites<JailhouseCopying>]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    [Cites<JailhouseSourceTree>("files by extension")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));

    /// <remarks xml:lang="ko">
    /// 켤 때까지는 Jailhouse를 불러오는 Linux를 믿어야 합니다. 켜고 나면 그 Linux도 셀 하나지만, 루트 셀로서 다른 셀을 만들고 불러오고 없애는 일은 계속 맡습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Until it is switched on, the Linux that loads it has to be trusted; then that Linux is a cell itself, but as the root cell it still
    /// creates, loads and destroys the other cells.
    /// </remarks>
    [Cites<JailhouseReadme>("Introduction")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
