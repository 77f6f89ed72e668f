namespace Virtualization;

/// <summary xml:lang="ko">개인 컴퓨터에서 VM을 실행하는 VMware의 Type 2 하이퍼바이저(Windows·Linux용 Workstation, Mac용 Fusion).</summary>
/// <summary xml:lang="en">VMware’s Type 2 hypervisors for personal computers: Workstation for Windows and Linux, Fusion for Mac.</summary>
/// <remarks xml:lang="ko">
/// <para>Workstation은 x86 CPU에 가상화 기능이 없던 1999년에 게스트의 사용자 코드는 직접 실행하고 커널 코드는 <see cref="BinaryTranslation"/>(으)로
/// 실행해 x86을 가상화했습니다. Mac용인 Fusion은 2007년에 나왔습니다.</para>
/// <para>처음의 구조에서는 VMM과 호스트 OS가 번갈아 CPU를 쓰고, 장치는 호스트 OS를 거쳐 에뮬레이션합니다. 호스트의 드라이버를 재사용하려고 택한
/// 구조입니다.</para>
/// <para>Hyper-V가 켜진 Windows에서도 쓸 수 있습니다. 15.5.5부터는 Windows의 하이퍼바이저와 함께 동작합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>In 1999, when x86 CPUs had no virtualization features, Workstation virtualized x86 by running the guest’s user code directly and its
/// kernel code by <see cref="BinaryTranslation">binary translation</see>. Fusion, for Mac, followed in 2007.</para>
/// <para>In the original design, VMM and host OS take turns on the CPU, and devices are emulated through the host OS, in order to reuse the
/// host’s drivers.</para>
/// <para>It can be used on Windows with Hyper-V enabled: since 15.5.5 it works together with the Windows hypervisor.</para>
/// </remarks>
[Subject(Order = 62), Name("ko", "VMware Workstation과 Fusion"), Name("en", "VMware Workstation and Fusion")]
[Stack(typeof(Hardware), typeof(HostKernel), typeof(VmwareDriver), Boundary = typeof(VmwareDriver))]
[Lane<VirtualMachine>(typeof(WorkstationProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Cites<WorkstationPaper>, Cites<WslComparison>("note on VMware 15.5.5+"), Cites<FusionReleasePost>]
[Cites<VmwareGuestRequirements>("segmentation paragraph")]
public sealed class VmwareDesktop : Type2, ISystem
{
    [Cites<WorkstationPaper>]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));

    [Cites<WorkstationPaper>, Cites<FusionReleasePost>("the port to Mac OS X")]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<WorkstationPaper>, Cites<FusionReleasePost>("the port to Mac OS X")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type2;

    [Cites<WorkstationPaper>, Cites<FusionReleasePost>("the port to Mac OS X")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<WorkstationPaper>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">CPU의 가상화 기능을 쓰기 전에는 x86의 세그먼테이션으로 게스트가 VMM에 닿지 못하게 막았습니다.</remarks>
    /// <remarks xml:lang="en">Before the CPU’s virtualization features were used, x86 segmentation protected the VMM from the guest.</remarks>
    [Cites<VmwareGuestRequirements>("Resolution")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 호스트의 프로세스"), ("en", "The CPU’s guest mode and a process of the host"));

    /// <remarks xml:lang="ko">
    /// Mac에서는 Apple의 Hypervisor 프레임워크가 Intel CPU에는 EPT가 있는 VT-x를, Apple 실리콘에는 그 가상화 확장을 요구합니다. PC에서 64비트 게스트를 실행하려면 Intel CPU에
    /// VT-x가 있어야 한다고 VMware의 지식 문서가 밝히며, 2020년의 한 보고에서는 Workstation이 EPT가 없는 호스트를 거부합니다. 1999년의 첫 릴리스에는 이런 기능이 필요 없었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On Macs, Apple’s Hypervisor framework asks for VT-x with EPT on Intel CPUs and for the virtualization extensions of Apple silicon. On
    /// PCs, VMware’s knowledge base asks for VT-x where 64-bit guests run on Intel CPUs, and in a report of 2020 Workstation refuses a host
    /// without EPT. The original release of 1999 did without such features.
    /// </remarks>
    [Cites<AppleHypervisorFramework>("availability, overview, requirements"), Cites<VmwareGuestRequirements>("AMD/Intel sections")]
    [Cites<PackerNestedPagingIssue>("description"), Cites<WorkstationPaper>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">
    /// 반가상화 장치로 VMXNET3 네트워크 어댑터가 있습니다. x86 CPU에 가상화 기능이 없던 때에는 <see cref="BinaryTranslation"/>을(를) 썼습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The VMXNET3 network adapter is a paravirtual device. When x86 CPUs had no virtualization features it used
    /// <see cref="BinaryTranslation">binary translation</see>.
    /// </remarks>
    [Cites<WorkstationPaper>, Cites<VmwareAdapterDriverManual>("DESCRIPTION: products")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치"), ("en", "Hardware-assisted virtualization, paravirtual devices"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 게스트의 그래픽 드라이버가 SVGA이면 128MB, WDDM이면 256MB이며, VM에 준 메모리와 따로 듭니다. Fusion 2~5의
    /// 설명입니다. Workstation 2의 도움말은 VM마다 몇 MB에서 10MB 미만이 더 든다고 했습니다. 둘 다 오래된 버전입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// 128 MB with the SVGA driver in the guest, 256 MB with the WDDM driver, in addition to the memory given to the VM. The article is about
    /// Fusion 2 to 5. The help of Workstation 2 spoke of a few to less than 10 MB on top per VM. Both are long superseded.
    /// </remarks>
    [Cites<FusionMemoryArticle>("Environment; Resolution"), Cites<WorkstationMemoryHelp>("overhead memory")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "비디오 메모리만: 128MB나 256MB(제조사, Fusion 2~5)"), ("en", "The video memory alone: 128 or 256 MB (vendor, Fusion 2 to 5)"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">VM의 수를 밝힌 문서는 없고, 모든 VM에 쓰는 메모리는 Mac의 메모리로만 제한된다고 합니다(Fusion 10의 매뉴얼).</remarks>
    /// <remarks xml:lang="en">No number of VMs is stated; their memory in total is limited by that of the Mac alone (manual of Fusion 10).</remarks>
    [Cites<FusionHardwareManual>("Memory")]
    public LocalizedText? Density => new LocalizedText(("ko", "호스트의 메모리에 달림"), ("en", "As the host’s memory allows"));

    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">Workstation Pro는 VM의 상태 전체를 저장합니다.</remarks>
    /// <remarks xml:lang="en">Workstation Pro saves the whole state of the VM.</remarks>
    [Cites<WorkstationSnapshotManual>("introduction")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">
    /// 2018년의 안내서에 따르면, x86 호스트에서 Workstation 8과 Fusion 4부터 있는 기능입니다. Hyper-V가 켜진 Windows에서는 지원하지 않습니다(Workstation Player 17의 안내서).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86 hosts, since Workstation 8 and Fusion 4, according to a guide as it was in 2018. Not on Windows with Hyper-V enabled, according to
    /// the guide to Workstation Player 17.
    /// </remarks>
    [Cites<VmwareNestedGuide>("virtualized HV"), Cites<WorkstationHostModeLimits>("first item")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    [Cites<VmwareNestedGuide>("virtualized HV")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">USB 장치와 물리 디스크를 넘겨줍니다.</remarks>
    /// <remarks xml:lang="en">USB devices and physical disks.</remarks>
    [Cites<WorkstationUsbManual>("introduction"), Cites<WorkstationDiskManual>("Disk Types: Virtual and Raw")]
    [Cites<FusionRawDiskGuide>("Installing macOS Big Sur in VMware Fusion")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<WorkstationPaper>, Cites<WslComparison>("note on VMware 15.5.5+"), Cites<DesktopHypervisorFaq>("Fusion: macOS")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Windows, Linux(Workstation), macOS(Fusion)"), ("en", "Windows, Linux (Workstation), macOS (Fusion)"));

    /// <remarks xml:lang="ko">Apple 실리콘의 Mac에서는 Arm용 운영체제만 실행합니다.</remarks>
    /// <remarks xml:lang="en">On Macs with Apple silicon, only Arm systems run.</remarks>
    [Cites<WorkstationReadme>("third paragraph"), Cites<FusionSiliconPost>("The quick read"), Cites<DesktopHypervisorFaq>("Apple silicon")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Windows, Linux 등"), ("en", "Windows, Linux and others"));

    /// <remarks xml:lang="ko">vmrun은 VM의 전원과 스냅샷, 게스트 안의 프로그램을 다루는 명령입니다.</remarks>
    /// <remarks xml:lang="en">The command vmrun controls power, snapshots and programs inside the guest.</remarks>
    [Cites<VagrantVmwareProvider>("introduction"), Cites<VmrunHelpText>("usage")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "vmrun, Vagrant 등"), ("en", "vmrun, Vagrant and others"));

    /// <remarks xml:lang="ko">Fusion에는 11.5.5부터, Workstation에는 16에 vctl이라는 컨테이너 런타임이 들어갔습니다. 그 문서는 2022년에 보관 처리되었지만, Fusion 13.6.3에도 vctl이 들어 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Through vctl, a container runtime that came with Fusion from 11.5.5 on and with Workstation 16. Its documentation was archived in 2022,
    /// but Fusion 13.6.3 still contains it.
    /// </remarks>
    [Cites<VctlDocumentation>("What is vctl?"), Cites<VctlStartingGuide>("first paragraph"), Cites<NautilusDocumentation>("introduction")]
    [Cites<FusionHomebrewCask>("version; binary")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<WorkstationReadme>("second and third paragraphs")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "개인 컴퓨터에서 개발·시험"), ("en", "Development and testing on a desktop"));

    /// <remarks xml:lang="ko">Workstation 1.0이 나온 해이며, Fusion 1.0은 2007년 8월에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The year of Workstation 1.0; Fusion 1.0 appeared in August 2007.</remarks>
    [Cites<WorkstationPaper>, Cites<FusionReleasePost>]
    public int? FirstRelease => 1999;

    /// <remarks xml:lang="ko">2024년 11월부터 모든 사용자에게 무료입니다.</remarks>
    /// <remarks xml:lang="en">Free of charge for all users since November 2024.</remarks>
    [Cites<DesktopHypervisorsFreePost>, Cites<DesktopHypervisorFaq>("truly free")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(무료)"), ("en", "Proprietary, free of charge"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed.</remarks>
    public LocalizedText? WrittenIn => null;
}
