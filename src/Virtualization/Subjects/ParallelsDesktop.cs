namespace Virtualization;

/// <summary xml:lang="ko">Mac에서 Windows 같은 다른 운영체제를 실행하는 Type 2 하이퍼바이저.</summary>
/// <summary xml:lang="en">A Type 2 hypervisor for running other operating systems, above all Windows, on a Mac.</summary>
/// <remarks xml:lang="ko">
/// <para>macOS 위에서 애플리케이션으로 실행되며, CPU를 가상화할 때는 macOS의 하이퍼바이저를 씁니다. Intel Mac(버전 26까지)에는 자체 하이퍼바이저도 있지만
/// 제조사는 Apple의 것을 권하고, Apple 실리콘에서는 그것만 씁니다. 그림은 macOS의 하이퍼바이저를 쓸 때의 것입니다.</para>
/// <para>게스트는 보통 Mac의 CPU를 따라갑니다. Intel Mac에서는 x86용 운영체제를, Apple 실리콘의 Mac에서는 Arm용 운영체제를 실행하며, Intel Mac에서
/// 만든 VM은 보통 Apple 실리콘의 Mac에서 쓸 수 없습니다.</para>
/// <para>예외로, 20.2(2025년 1월)에 나온 기술 미리보기는 Apple 실리콘에서 64비트 x86 게스트를 <see cref="Emulation"/>(으)로 실행하지만
/// 느립니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It runs as an application on macOS and virtualizes the CPU with the hypervisor of macOS. For Intel Macs (up to version 26) it has a hypervisor of its
/// own as well, but the vendor recommends Apple’s, and on Apple silicon there is no other. The diagram shows the case with Apple’s.</para>
/// <para>Guests normally have to match the Mac’s CPU: x86 systems on an Intel Mac, Arm systems on Apple silicon. A VM made on an Intel Mac
/// normally cannot be used on a Mac with Apple silicon.</para>
/// <para>The exception is a technology preview of 20.2 (January 2025), which runs 64-bit x86 guests on Apple silicon by
/// <see cref="Emulation">emulation</see>, slowly.</para>
/// </remarks>
[Subject(Order = 63), Name("ko", "Parallels Desktop"), Name("en", "Parallels Desktop")]
[Stack(typeof(Hardware), typeof(MacOsKernel), Boundary = typeof(MacOsKernel))]
[Lane<VirtualMachine>(typeof(ParallelsProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Lane<Host>(typeof(HostUserSpace))]
[Versus<VmwareDesktop>]
[Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop"), Cites<ParallelsHypervisorPost>("bullet list")]
[Cites<ParallelsEmulationNews>("limitations list")]
public sealed class ParallelsDesktop : Type2, ISystem
{
    [Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "macOS"), ("en", "macOS"));

    [Cites<ParallelsSiliconArticle>, Cites<ParallelsHypervisorPost>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">애플리케이션처럼 설치하는 제품이라는 관례에 따른 것이며, 하이퍼바이저 자체는 macOS의 것을 씁니다.</remarks>
    /// <remarks xml:lang="en">
    /// By the convention for products that install like an application; the hypervisor itself is that of macOS.
    /// </remarks>
    [Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type2;

    /// <remarks xml:lang="ko">macOS의 하이퍼바이저를 쓸 때입니다. Intel Mac의 자체 하이퍼바이저는 macOS 위에 설치됩니다.</remarks>
    /// <remarks xml:lang="en">With the hypervisor of macOS. Its own, for Intel Macs, is installed on macOS.</remarks>
    [Cites<ParallelsSiliconArticle>, Cites<ParallelsHypervisorPost>("two hypervisors; recommendation")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<ParallelsUserGuide>("first paragraphs")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "CPU의 게스트 모드"), ("en", "The CPU’s guest mode"));

    [Cites<ParallelsSiliconArticle>, Cites<ParallelsHypervisorPost>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<ParallelsSiliconArticle>, Cites<ParallelsHypervisorPost>]
    public LocalizedText Technique => new LocalizedText(("ko", "하드웨어 지원 가상화"), ("en", "Hardware-assisted virtualization"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 게스트마다 다르며, 가상 머신 모니터가 쓰는 양입니다. 비디오 메모리는 따로 듭니다. Intel Mac용이던 버전 10의 설명이고, 지금 버전의 값은 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What the virtual machine monitor takes, depending on the guest; video memory comes on top. The guide is to version 10, for Intel Macs;
    /// there is no figure for the present version.
    /// </remarks>
    [Cites<ParallelsMemoryGuide>]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "가상 머신 모니터만: 50~200MB(제조사, 버전 10)"), ("en", "The virtual machine monitor alone: 50–200 MB (vendor, version 10)"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">
    /// 멈춘 VM은 복제하거나 파일째 복사해서 옮길 수 있습니다. Intel Mac과 Apple 실리콘의 Mac 사이에서는 보통 옮겨 쓸 수 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A stopped VM can be cloned or copied as files, though normally not between Intel Macs and Macs with Apple silicon.
    /// </remarks>
    [Cites<ParallelsBackupGuide>("methods list"), Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 버전 26에서는 macOS 게스트의 스냅샷도 찍습니다. 한 사용자가 Apple 실리콘의 26.3에서 켜진 VM과 꺼진 VM의 스냅샷을 찍고, 꺼진 VM의 것으로 되돌렸습니다. 버전 19의
    /// 안내서는 macOS 게스트를 제외했습니다. Boot Camp를 쓰는 VM(Intel Mac)에서는 찍을 수 없습니다(버전 19 안내서 기준).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// In version 26 for macOS guests too: with 26.3 on Apple silicon, a user took snapshots of one while it ran and while it was off, and went
    /// back to those of the latter kind. The version 19 guide still excluded macOS guests. VMs that use Boot Camp (on Intel Macs) have none,
    /// according to that guide.
    /// </remarks>
    [Cites<MacosLabParallelsNotes>("Confirmed Preflight Evidence: snapshots"), Cites<ParallelsSnapshotGuide>("notes 1 and 4")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">제조사의 안내서는 Intel Mac에서 Parallels의 하이퍼바이저를 쓸 때로 한정합니다. Intel Mac에 설치할 수 있는 것은 버전 26까지입니다.</remarks>
    /// <remarks xml:lang="en">On Intel Macs, with Parallels’ own hypervisor, according to the vendor’s guide; version 26 is the last for Intel Macs.</remarks>
    [Cites<ParallelsNestedGuide>("Intel Macs only")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">
    /// Apple 실리콘에서는 Apple의 중첩 가상화가 macOS 게스트에서 되지 않으므로 macOS VM 안에서 쓸 수 없습니다. Intel Mac에서 되는지는 제조사의 문서에 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On Apple silicon it cannot be used in a macOS VM, because Apple’s nested virtualization is not for macOS guests. The
    /// vendor’s documents do not say whether it can on Intel Macs.
    /// </remarks>
    [Cites<AppleNestedVirtualization>("availability and discussion")]
    public InsideMachineSupport? InsideMachine => null;

    /// <remarks xml:lang="ko">USB 장치와 물리 디스크를 넘겨주며, Intel Mac에서는 Boot Camp 파티션만 연결할 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">USB devices and physical disks; on Intel Macs also a Boot Camp partition by itself.</remarks>
    [Cites<ParallelsUsbPolicies>, Cites<ParallelsDiskGuide>("physical drives; Boot Camp partitions")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    [Cites<ParallelsImageGuide>("note on Intel and Apple silicon guests")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "macOS(Apple 실리콘, 버전 26까지는 Intel도)"), ("en", "macOS (Apple silicon; up to version 26 Intel, too)"));

    /// <remarks xml:lang="ko">
    /// Intel Mac에서는 x86용, Apple 실리콘의 Mac에서는 Arm용 운영체제입니다. Apple 실리콘에서 x86 게스트를 에뮬레이션하는 기능은 20.2에서
    /// 기술 미리보기로 나왔습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// x86 systems on Intel Macs, Arm systems on Apple silicon. Emulating x86 guests on Apple silicon came as a technology preview with
    /// 20.2.
    /// </remarks>
    [Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
    [Cites<ParallelsImageGuide>("note on Intel and Apple silicon guests"), Cites<ParallelsEmulationNews>("limitations list")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Windows, Linux, macOS 등"), ("en", "Windows, Linux, macOS and others"));

    /// <remarks xml:lang="ko">prlctl은 명령줄 도구입니다. Vagrant에서 쓰려면 Pro나 Business 에디션이 필요합니다.</remarks>
    /// <remarks xml:lang="en">prlctl is the command-line tool. Vagrant needs the Pro or Business edition.</remarks>
    [Cites<VagrantParallelsReadme>("Requirements"), Cites<SaltParallelsModule>("intro and snapshot functions")]
    [Cites<PackerParallelsBuilder>("intro")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "prlctl, Vagrant, Packer 등"), ("en", "prlctl, Vagrant, Packer and others"));

    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<ParallelsImageGuide>("note on Intel and Apple silicon guests")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "Mac에서 Windows 애플리케이션 실행"), ("en", "Windows applications on a Mac"));

    /// <remarks xml:lang="ko">2006년 6월에 Parallels Desktop for Mac으로 나왔습니다.</remarks>
    /// <remarks xml:lang="en">Released as Parallels Desktop for Mac in June 2006.</remarks>
    [Cites<ParallelsSalesNews>("launch in June 2006"), Cites<ParallelsFirstReview>]
    public int? FirstRelease => 2006;

    /// <remarks xml:lang="ko">업그레이드가 포함된 구독과 한 버전만 쓰는 1회 구매가 있습니다. Business와 Enterprise 에디션은 구독만 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// By subscription with upgrades, or by one-time purchase for one version; Business and Enterprise by subscription only.
    /// </remarks>
    [Cites<ParallelsPurchaseArticle>, Cites<ParallelsSubscriptionGuide>]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(유료)"), ("en", "Proprietary, paid"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed.</remarks>
    public LocalizedText? WrittenIn => null;
}
