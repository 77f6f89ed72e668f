namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Qemu"/>이(가) 하이퍼바이저 없이 게스트의 명령을 모두 번역해 실행하는 방식.</summary>
/// <summary xml:lang="en"><see cref="Qemu"/> without a hypervisor: it translates every instruction of the guest.</summary>
/// <remarks xml:lang="ko">
/// <para>TCG라는 동적 번역기가 번역합니다. 게스트와 호스트의 CPU 아키텍처가 달라도 되고 CPU의 가상화 기능도 필요 없지만, 하드웨어 지원
/// 가상화보다 훨씬 느립니다.</para>
/// <para>QEMU라고 해서 모두 에뮬레이션은 아닙니다. <see cref="Kvm"/>과(와) 함께 쓸 때는 게스트의 명령이 CPU에서 바로 실행되고, QEMU는 장치를
/// 제공합니다.</para>
/// <para>격리 수단으로 믿어서는 안 됩니다. QEMU 프로젝트는 TCG의 결함을 보안 결함으로 다루지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The translator is called TCG. Guest and host may have different CPU architectures, and the CPU needs no virtualization features,
/// but it is much slower than hardware-assisted virtualization.</para>
/// <para>Not every use of QEMU is emulation: together with <see cref="Kvm"/>, a guest’s instructions run directly on the CPU, and QEMU
/// provides the devices.</para>
/// <para>Do not rely on it for isolation: the project does not treat TCG bugs as security bugs.</para>
/// </remarks>
[Subject(Order = 67), Name("ko", "QEMU(TCG)"), Name("en", "QEMU (TCG)")]
[Stack(typeof(Hardware), typeof(HostKernel), Boundary = typeof(HostKernel))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(QemuTranslator), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Kvm>]
[Cites<QemuIntroduction>("accelerator table, feature overview, example"), Cites<QemuSecurity>("non-virtualization use case")]
public sealed class QemuEmulation : EmulationBased, ISystem
{
    /// <remarks xml:lang="ko">게스트에 보이는 장치는 QEMU 프로세스가 흉내 냅니다.</remarks>
    /// <remarks xml:lang="en">The devices that the guest sees are emulated in the QEMU process.</remarks>
    [Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));

    [Cites<QemuIntroduction>]
    public SystemCategory Category => SystemCategory.Emulator;

    /// <remarks xml:lang="ko">TCG만 쓸 때는 하이퍼바이저가 없습니다. QEMU의 문서도 KVM 같은 하이퍼바이저와 TCG를 구분합니다.</remarks>
    /// <remarks xml:lang="en">
    /// With TCG alone there is no hypervisor; QEMU’s documentation distinguishes TCG from hypervisors such as KVM.
    /// </remarks>
    [NotApplicable]
    [Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<QemuIntroduction>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">QEMU 프로젝트는 TCG의 보안을 보장하지 않으며, 게스트를 격리하는 데 의존하지 말라고 안내합니다.</remarks>
    /// <remarks xml:lang="en">The project gives no security guarantee for TCG and says not to rely on it for isolating guests.</remarks>
    [Cites<QemuSecurity>("non-virtualization use case")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "호스트의 프로세스(보안 경계가 아님)"), ("en", "A process of the host (no security boundary)"));

    [Cites<QemuIntroduction>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<QemuIntroduction>]
    public LocalizedText Technique => new LocalizedText(("ko", "에뮬레이션(동적 번역)"), ("en", "Emulation (dynamic translation)"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">번역한 코드를 두는 버퍼의 기본값은 64비트 호스트에서 최대 1GiB입니다. 호스트 메모리의 8분의 1이 더 작으면 그만큼입니다.</remarks>
    /// <remarks xml:lang="en">
    /// On 64-bit hosts, the buffer for translated code is by default at most 1 GiB, or one eighth of the host’s memory where that is less.
    /// </remarks>
    [Cites<QemuTranslationRegions>("DEFAULT_CODE_GEN_BUFFER_SIZE_1; size_code_gen_buffer")]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">디스크의 크기는 사용자가 정합니다.</remarks>
    /// <remarks xml:lang="en">The user chooses the size of the disk.</remarks>
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "MB~GB 단위(이 사이트의 어림)"), ("en", "Megabytes to gigabytes (this site’s estimate)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">QEMU의 마이그레이션 기능을 그대로 씁니다.</remarks>
    /// <remarks xml:lang="en">Through the migration feature of QEMU.</remarks>
    [Cites<QemuMigration>("first section")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">savevm과 loadvm이 CPU, 메모리, 장치의 상태를 다룹니다. 쓰기 가능한 qcow2 디스크가 있어야 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// savevm and loadvm save and restore the state of CPU, memory and devices; a writable qcow2 disk is needed.
    /// </remarks>
    [Cites<QemuImagesGuide>("VM snapshots")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">
    /// 게스트 안의 QEMU도 보통의 프로그램입니다. CPU의 가상화 기능도 일부 흉내 냅니다. 게스트 안의 KVM이 쓰는 Arm의 EL2와 AMD의 SVM이 그렇고, Intel의 VMX는 흉내 내지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// QEMU inside a guest is an ordinary program. Some of the CPU’s virtualization features are emulated as well, such as EL2 of Arm, for
    /// KVM inside the guest, and AMD’s SVM; Intel’s VMX is not.
    /// </remarks>
    [Cites<QemuIntroduction>("accelerator table, feature overview, example"), Cites<QemuArmMachine>("virtualization option")]
    [Cites<QemuProcessorModels>("TCG_EXT_FEATURES, TCG_EXT3_FEATURES, TCG_SVM_FEATURES")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    [Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">PCI 장치는 Linux 호스트에서 VFIO로 넘겨주며, VFIO는 KVM 없이도 됩니다. USB 장치를 넘겨주는 기능은 실험 단계입니다.</remarks>
    /// <remarks xml:lang="en">PCI devices on Linux hosts through VFIO, which works without KVM too. Passing through USB devices is experimental.</remarks>
    [Cites<QemuIntroduction>("feature overview"), Cites<QemuVfioSource>("vfio_kvm_device_add_fd")]
    [Cites<QemuUsbEmulation>("usb-host, host USB devices on Linux")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<QemuIntroduction>("Supported Accelerators"), Cites<QemuBuildPlatforms>("Linux OS, macOS, FreeBSD, NetBSD, OpenBSD; Windows")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux, Windows, macOS, BSD 등"), ("en", "Linux, Windows, macOS, BSD and others"));

    [Cites<QemuIntroduction>]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "여러 CPU 아키텍처의 운영체제"), ("en", "Operating systems for many CPU architectures"));

    [Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "libvirt, virt-manager 등"), ("en", "libvirt, virt-manager and others"));

    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<QemuReadme>("first paragraphs"), Cites<QemuIntroduction>("accelerator table, feature overview, example")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "다른 CPU용 소프트웨어 실행, 운영체제·펌웨어 디버깅"),
        ("en", "Software for another CPU, debugging systems and firmware"));

    /// <remarks xml:lang="ko">QEMU 0.1이 나온 해입니다. TCG의 코드는 2008년 2월에 들어갔습니다.</remarks>
    /// <remarks xml:lang="en">The year of QEMU 0.1. The code of TCG was added in February 2008.</remarks>
    [Cites<QemuFirstVersion>("commit date and Changelog"), Cites<QemuCodeGeneratorCommit>("commit date")]
    public int? FirstRelease => 2003;

    /// <remarks xml:lang="ko">QEMU 전체의 라이선스이며, TCG의 코드는 대부분 BSD나 MIT 라이선스입니다.</remarks>
    /// <remarks xml:lang="en">The license of QEMU as a whole; most TCG code is under the BSD or MIT license.</remarks>
    [Cites<QemuLicense>("items 1 to 3")]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    /// <remarks xml:lang="ko">일부 장치에는 Rust도 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Some devices may be written in Rust.</remarks>
    [Cites<QemuReadme>("file counts"), Cites<QemuRustDocumentation>("introduction")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
