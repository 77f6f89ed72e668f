namespace Virtualization;

/// <summary xml:lang="ko">드라이버를 특권 VM인 <see cref="Dom0"/>에 맡기는 오픈 소스 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">An open-source Type 1 hypervisor that leaves the drivers to a privileged VM, <see cref="Dom0"/>.</summary>
/// <remarks xml:lang="ko">
/// <para>Xen 자신은 CPU와 메모리, 인터럽트를 다룹니다. dom0도 Xen이 띄운 VM이며, 게스트(domU)의 아래가 아니라 옆에 있습니다. 게스트의 I/O는
/// 대개 dom0의 드라이버를 거치지만, 장치를 별도의 드라이버 도메인에 맡길 수도 있습니다.</para>
/// <para><see cref="Paravirtualization"/>(으)로 실행하는 게스트(PV)와 하드웨어의 도움을 받는 게스트(HVM, PVH)가 있습니다. 2003년 논문은
/// 반가상화한 게스트의 오버헤드를 몇 퍼센트 이내로 보고했습니다.</para>
/// <para>dom0에서 Linux가 실행되므로 Linux 위의 하이퍼바이저처럼 보이지만, 하드웨어 바로 위에 있는 것은 Xen입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Xen itself handles CPU, memory and interrupts. dom0 is a VM that Xen starts, beside the guests (domU) and not under them.
/// Their I/O usually goes through the drivers in dom0, or through driver domains that hold some of the devices.</para>
/// <para>Guests run with <see cref="Paravirtualization">paravirtualization</see> (PV) or with hardware assistance (HVM, PVH). The 2003
/// paper reported an overhead of at most a few percent for paravirtualized guests.</para>
/// <para>With Linux in dom0 it may look like a hypervisor on top of Linux, but what sits on the hardware is Xen.</para>
/// </remarks>
[Subject(Order = 43), Name("ko", "Xen"), Name("en", "Xen")]
[Stack(typeof(Hardware), typeof(XenHypervisor), Boundary = typeof(XenHypervisor))]
[Lane<ControlDomain>(typeof(Dom0))]
[Versus<Kvm>]
[Cites<XenIntroduction>, Cites<XenPaper>, Cites<XenSupport>("blkback/netback status; Driver Domains")]
[Cites<XcpArchitecture>("dom0 side of the disk path"), Cites<FreebsdXenManual>("SYNOPSIS")]
public sealed class Xen : Type1, ISystem
{
    [Cites<XenIntroduction>, Cites<XenSupport>("blkback/netback status; Driver Domains"), Cites<XcpArchitecture>("dom0 side of the disk path")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "dom0나 드라이버 도메인"), ("en", "dom0 (or driver domains)"));

    [Cites<XenIntroduction>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<XenIntroduction>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">Arm에서는 dom0 없이 게스트만 띄울 수도 있습니다(dom0less).</remarks>
    /// <remarks xml:lang="en">On Arm, a system can also start guests alone, without dom0 (dom0less).</remarks>
    [Cites<XenIntroduction>, Cites<XenWithoutDom0>("Booting Multiple Domains from Device Tree"), Cites<XenSupport>("the section on dom0less")]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<XcpArchitecture>("virtual disks on HVM and PV guests")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">도메인이 하이퍼바이저에 작업을 요청할 때는 <see cref="Hypercall"/>을(를) 씁니다.</remarks>
    /// <remarks xml:lang="en">A domain asks the hypervisor for services by <see cref="Hypercall">hypercalls</see>.</remarks>
    [Cites<XenIntroduction>, Cites<XenSupport>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "하이퍼바이저가 나누는 도메인"), ("en", "Domains kept apart by the hypervisor"));

    /// <remarks xml:lang="ko">x86에서 PV 게스트에는 필요 없고, HVM과 PVH 게스트에는 필요합니다. Arm에서는 언제나 필요합니다.</remarks>
    /// <remarks xml:lang="en">On x86, PV guests do without them; HVM and PVH guests need them. On Arm they are always needed.</remarks>
    [Cites<XenSupport>("Host Architecture; Guest Type")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.DependsOnGuest;

    [Cites<XenSupport>, Cites<XenIntroduction>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "반가상화(PV), 하드웨어 지원 가상화(HVM, PVH)"),
        ("en", "Paravirtualization (PV), hardware-assisted (HVM, PVH)"));

    /// <remarks xml:lang="ko">
    /// LightVM 논문(2017년)이 다른 VM이 없을 때 쟀습니다. 만드는 데 약 0.5초, 부팅하는 데 1.5초이고, 이미지는 메모리에 두었습니다. 1,000번째는 만드는 데만 42초가
    /// 걸렸습니다. 작은 <see cref="Unikernel"/>을(를) 만드는 데는 약 0.1초(첫 번째)에서 1초 가까이(1,000번째)가 걸렸고, 연구용으로 고친 Xen인 LightVM은 아무 일도 하지 않는
    /// 유니커널을 2.3ms에 부팅했습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Measured in the LightVM paper (2017) with no other VM running: about 0.5 s to create it and 1.5 s to boot, with the images in memory.
    /// The 1,000th took 42 s to create alone. A small <see cref="Unikernel">unikernel</see> took about 0.1 s (the first) to just under 1 s
    /// (the 1,000th) to create; LightVM itself, a version of Xen modified for research, booted a unikernel that does nothing in 2.3 ms.
    /// </remarks>
    [Cites<LightVmPaper>("4.2 Overhead Investigation; 6.1 Instantiation Times"), Cites<LightVmProjectPage>("Introduction")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "Debian VM을 만들고 부팅: 약 2초(2017년)"), ("en", "Creating and booting a Debian VM: about 2 s (2017)"));

    /// <remarks xml:lang="ko">
    /// HVM과 PVH 게스트의 페이지 테이블을 위해 xl이 기본으로 따로 두는 양이며, 프로젝트의 매뉴얼에 나옵니다. Arm에서는 512KB가 더해집니다. dom0에서 장치를 흉내 내는 프로그램의 메모리는 들어
    /// 있지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What xl sets aside by default for the page tables of HVM and PVH guests, according to the project’s manual; on Arm 512 KB more. The
    /// memory of a program that emulates devices in dom0 is not included.
    /// </remarks>
    [Cites<XenConfigurationManual>("shadow_memory")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "페이지 테이블의 몫: vCPU마다 1MB와 게스트 메모리 1MB마다 8KB(기본값)"),
        ("en", "Share of page tables: 1 MB per vCPU and 8 KB per MB of guest memory (default)"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">연구용으로 고친 Xen인 LightVM은 호스트 하나(AMD 64코어)에서 아주 작은 게스트 8,000개를 실행했습니다(2017년).</remarks>
    /// <remarks xml:lang="en">
    /// LightVM, a version of Xen modified for research, ran 8,000 tiny guests on one host with 64 AMD cores (2017).
    /// </remarks>
    [Cites<LightVmPaper>]
    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">x86에서만 됩니다. Arm에서는 Xen의 도구가 도메인을 저장하거나 옮기지 못합니다.</remarks>
    /// <remarks xml:lang="en">On x86 only; on Arm, Xen’s tools can neither save nor migrate a domain.</remarks>
    [Cites<XenToolstackManual>("migrate"), Cites<LiveMigrationPaper>, Cites<XenLibraryInterface>("LIBXL_HAVE_NO_SUSPEND_RESUME")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">
    /// x86에서는 xl save -c가 메모리의 체크포인트를 남기고 도메인을 계속 실행합니다. Arm에는 이 명령이 없습니다. 디스크의 스냅샷은 XCP-ng 같은 관리 도구나 저장소가 맡습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86, xl save -c writes a checkpoint of the memory and leaves the domain running; on Arm, there is no such command. Disk snapshots
    /// are left to the toolstack, such as XCP-ng, or to the storage.
    /// </remarks>
    [Cites<XenToolstackManual>("save, option -c"), Cites<XcpCommandReference>("Snapshot commands")]
    [Cites<XenLibraryInterface>("LIBXL_HAVE_NO_SUSPEND_RESUME")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">x86의 HVM 게스트에 CPU의 가상화 기능을 내주는 것이 실험 단계입니다. 그 기능 없이 PV 게스트만 실행하는 것은 기술 미리 보기입니다.</remarks>
    /// <remarks xml:lang="en">
    /// Giving HVM guests on x86 the CPU’s virtualization features is experimental. Running PV guests alone, without those features, is a
    /// technology preview.
    /// </remarks>
    [Cites<XenSupport>("x86/Nested PV; x86/Nested HVM")]
    public NestingSupport? Nesting => NestingSupport.Experimental;

    /// <remarks xml:lang="ko">PV 게스트만 실행한다면 필요 없습니다.</remarks>
    /// <remarks xml:lang="en">Not for PV guests alone.</remarks>
    [Cites<XenSupport>("x86/Nested PV; Guest Type")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">
    /// x86에서는 PCI 장치와, QEMU를 거쳐 USB 장치를 넘겨주고, Arm에서는 PCI가 아닌 장치를 넘겨줍니다. x86의 PCI 장치와 Arm의 장치에는
    /// <see cref="IoMemoryManagementUnit"/>이(가) 있어야 합니다. QEMU를 거치는 USB와 Arm의 패스스루는 보안 지원의 대상이 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// PCI devices and, through QEMU, USB devices on x86; devices other than PCI on Arm. The PCI devices and those on Arm need an
    /// <see cref="IoMemoryManagementUnit"/>. USB through QEMU and passthrough on Arm have no security support.
    /// </remarks>
    [Cites<XenSupport>("x86/PCI Device Passthrough; x86/Host USB passthrough (QEMU); ARM/Non-PCI device passthrough")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<XenSupport>("Host Architecture")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "x86-64, Armv7·v8"), ("en", "x86-64, Armv7 and v8"));

    /// <remarks xml:lang="ko">Windows는 HVM 게스트로 실행합니다.</remarks>
    /// <remarks xml:lang="en">Windows as an HVM guest.</remarks>
    [Cites<XenSupport>("Guest Type; Blkfront; Netfront")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, BSD, Windows 등"), ("en", "Linux, BSD, Windows and others"));

    /// <remarks xml:lang="ko">OpenStack의 Nova는 Xen용 드라이버를 모두 없앴습니다.</remarks>
    /// <remarks xml:lang="en">OpenStack’s Nova has removed its drivers for Xen.</remarks>
    [Cites<XcpIntroduction>("Introduction"), Cites<XenSupport>("libvirt driver for xl")]
    [Cites<NovaXenRemovalNote>("upgrade"), Cites<NovaXenApiRemovalNote>("upgrade"), Cites<NovaHypervisorGuide>("supported hypervisors")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "XCP-ng(XAPI, Xen Orchestra), xl, libvirt 등"), ("en", "XCP-ng (XAPI, Xen Orchestra), xl, libvirt and others"));

    /// <remarks xml:lang="ko">별도의 프로젝트인 RunX가 컨테이너마다 Xen의 VM을 하나씩 띄웁니다. 임베디드용입니다.</remarks>
    /// <remarks xml:lang="en">RunX, a separate project for embedded systems, starts each container as a Xen VM.</remarks>
    [Cites<RunxReadme>("Goals and Scope")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<XcpIntroduction>("Introduction"), Cites<QubesFaq>("How does Qubes OS compare to running VMs in a conventional OS?")]
    [Cites<XenCacheColoring>("embedded remark")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "서버, Qubes OS, 임베디드"), ("en", "Servers, Qubes OS, embedded systems"));

    /// <remarks xml:lang="ko">Xen 1.0이 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of Xen 1.0.</remarks>
    [Cites<XenFirstRelease>]
    public int? FirstRelease => 2003;

    [Cites<XenCopying>("first paragraph")]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    /// <remarks xml:lang="ko">하이퍼바이저의 언어입니다. 도구에는 Python과 OCaml 같은 다른 언어도 쓰였습니다.</remarks>
    /// <remarks xml:lang="en">The language of the hypervisor; the tools use others as well, such as Python and OCaml.</remarks>
    [Cites<XenSourceTree>("file names by extension"), Cites<XenReadme>("prerequisites")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
