namespace Virtualization;

/// <summary xml:lang="ko">FreeBSD 커널을 하이퍼바이저로 만드는 vmm 모듈과, VM마다 장치를 제공하는 bhyve 프로세스.</summary>
/// <summary xml:lang="en">FreeBSD’s hypervisor: the vmm module of the kernel, with a bhyve process per VM for the devices.</summary>
/// <remarks xml:lang="ko">
/// <para>구조가 <see cref="Kvm"/>과(와) 닮았습니다. 커널 모듈 vmm.ko가 CPU와 메모리를 가상화하고, VM마다 하나씩 있는 bhyve 프로세스가
/// 장치를 제공하며, 물리 장치의 드라이버는 FreeBSD 커널의 것을 씁니다.</para>
/// <para>Type 2로 적은 글이 많습니다. 이 사이트는 vmm이 FreeBSD 커널의 일부로 실행되므로 KVM과 같은 유형으로 보았습니다.</para>
/// <para>amd64 말고도 FreeBSD 15.0부터는 arm64와 riscv에서 실행됩니다. PCI 장치를 넘겨주는 기능은 amd64에만 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is built like <see cref="Kvm"/> with QEMU: the kernel module vmm.ko virtualizes CPU and memory, a bhyve process per VM provides
/// the devices, and the drivers of the physical devices are those of the FreeBSD kernel.</para>
/// <para>Many texts call it Type 2. Because vmm runs as a part of the FreeBSD kernel, this site counts it with KVM.</para>
/// <para>Since FreeBSD 15.0 it runs on arm64 and riscv as well as amd64. PCI passthrough is for amd64 only.</para>
/// </remarks>
[Subject(Order = 53), Name("ko", "bhyve"), Name("en", "bhyve")]
[Stack(typeof(Hardware), typeof(FreeBsdKernelWithVmm), Boundary = typeof(FreeBsdKernelWithVmm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(BhyveProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Kvm>, Versus<FreeBsdJail>]
[Cites<BhyveMonitorManual>("DESCRIPTION; HISTORY"), Cites<FreebsdVirtualizationHandbook>("bhyve section")]
[Cites<BhyveVendorGlossary>("first two sentences")]
public sealed class Bhyve : HybridHypervisor, ISystem
{
    [Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve: Preparing the Host"), Cites<BhyveMonitorManual>("PCI PASSTHROUGH")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "FreeBSD 커널"), ("en", "The FreeBSD kernel"));

    [Cites<BhyveMonitorManual>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">구조를 보고 나눈 것입니다. Type 2로 적은 자료가 많습니다.</remarks>
    /// <remarks xml:lang="en">Judged by its structure; many texts call it Type 2.</remarks>
    [Cites<BhyveMonitorManual>("DESCRIPTION"), Cites<BhyveVendorGlossary>("first two sentences")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Hybrid;

    [Cites<BhyveMonitorManual>]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<BhyveMonitorManual>("DESCRIPTION")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 bhyve 프로세스"), ("en", "The CPU’s guest mode and the bhyve process"));

    /// <remarks xml:lang="ko">x86에서는 <see cref="NestedPaging"/>까지 있어야 합니다.</remarks>
    /// <remarks xml:lang="en">On x86, including <see cref="NestedPaging">nested paging</see>.</remarks>
    [Cites<BhyveMonitorManual>("DESCRIPTION"), Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve; Creating a Linux Guest"), Cites<BhyveMonitorManual>("DESCRIPTION")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 한 개발자가 노트북(AMD Ryzen 9 5900HX, 메모리 32GB)의 FreeBSD 15.0에서 하나씩 시작해 잰 평균이며, 측정 스크립트도 공개되어 있습니다. 표에는 어디까지 잰 시간인지 적혀 있지 않습니다.
    /// 파일 시스템은 암호화한 NVMe의 ZFS이고, 호스트의 커널은 bhyve의 스냅샷을 위해 고친 것입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A mean, with one start at a time, measured by a developer on a laptop (AMD Ryzen 9 5900HX, 32 GB of memory) with FreeBSD 15.0; the
    /// scripts are published. The table does not say at what point the timing ends. The file system was ZFS on an encrypted NVMe drive, the
    /// host’s kernel one modified for bhyve’s snapshots.
    /// </remarks>
    [Cites<CoppiceResults>("Host; Cold-start latency, bhyve-full")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "GENERIC 커널을 쓰는 게스트의 부팅: 약 3.9초(개인 측정, 2026년)"),
        ("en", "Cold boot of a guest with the GENERIC kernel: about 3.9 s (one developer’s figure of 2026)"));

    /// <remarks xml:lang="ko">한 사용자는 메모리를 2GB로 정한 FreeBSD VM이 부팅한 뒤 70MB쯤을 쓴다고 적었습니다(2023년). 조건은 더 밝히지 않았습니다.</remarks>
    /// <remarks xml:lang="en">
    /// A user wrote in 2023 that a FreeBSD VM with 2 GB of memory takes about 70 MB after booting, without stating more conditions.
    /// </remarks>
    [Cites<BhyveUserPost>("introduction")]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">핸드북의 예는 게스트의 디스크를 16GB로 만듭니다.</remarks>
    /// <remarks xml:lang="en">The handbook’s examples create 16 GB disks.</remarks>
    [Cites<FreebsdVirtualizationHandbook>("Creating a FreeBSD Guest")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(핸드북의 예)"), ("en", "Gigabytes (example of the handbook)"));

    /// <remarks xml:lang="ko">
    /// 한 개발자는 커널을 고쳐, 체크포인트 하나에서 시작한 256MiB짜리 VM 1,000개를 메모리가 32GB인 노트북에서 함께 실행했습니다(2026년). 메모리는 모두 합해 9.1GiB가 들었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// With a modified kernel, a developer ran 1,000 VMs of 256 MiB, started from one checkpoint, at once on a laptop with 32 GB of memory
    /// (2026); together they took 9.1 GiB.
    /// </remarks>
    [Cites<CoppiceHomePage>("first figures; Density")]
    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">FreeBSD에는 없습니다. 검토 중인 패치와, CBSD의 시연이 있을 뿐입니다.</remarks>
    /// <remarks xml:lang="en">Not in FreeBSD itself. There are patches under review, and a demonstration by CBSD.</remarks>
    [Cites<BhyveManual>("SYNOPSIS and OPTIONS"), Cites<BhyveMigrationReview>("summary")]
    [Cites<BhyveMigrationStatus>("status report text"), Cites<CbsdReadme>("Clustering")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 디스크의 스냅샷은 ZFS로 찍습니다. 메모리와 CPU의 상태까지 저장하는 기능은 FreeBSD 13부터 있지만 실험적이고 기본으로 꺼져 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Disk snapshots, through ZFS. Saving memory and CPU state too has been possible since FreeBSD 13, but is experimental and off by
    /// default.
    /// </remarks>
    [Cites<FreebsdVirtualizationHandbook>("Creating a Virtual Machine Snapshot"), Cites<BhyveSnapshotCommit>("commit message")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    /// <remarks xml:lang="ko">게스트에 VT-x나 SVM을 내주지 않으며, 매뉴얼에 이를 켜는 옵션이 없습니다.</remarks>
    /// <remarks xml:lang="en">It does not offer VT-x or SVM to guests; the manual page has no option for it.</remarks>
    [Cites<BhyveManual>("OPTIONS"), Cites<BhyveMonitorManual>]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    [Cites<BhyveMonitorManual>]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">amd64에서 Intel VT-d 같은 <see cref="IoMemoryManagementUnit"/>이(가) 있을 때 넘겨줄 수 있습니다.</remarks>
    /// <remarks xml:lang="en">On amd64, with an <see cref="IoMemoryManagementUnit"/> such as Intel VT-d.</remarks>
    [Cites<BhyveMonitorManual>]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    /// <remarks xml:lang="ko">illumos에도 이식되어 있습니다.</remarks>
    /// <remarks xml:lang="en">There is a port to illumos.</remarks>
    [Cites<BhyveMonitorManual>("DESCRIPTION"), Cites<IllumosBhyveManual>]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "FreeBSD(amd64, arm64, riscv)"), ("en", "FreeBSD (amd64, arm64, riscv)"));

    [Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "FreeBSD, OpenBSD, Linux, Windows 등"), ("en", "FreeBSD, OpenBSD, Linux, Windows and others"));

    [Cites<VmBhyveReadme>("README"), Cites<CbsdReadme>("Description"), Cites<LibvirtBhyveDaemon>("DESCRIPTION")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "vm-bhyve, CBSD, libvirt 등"), ("en", "vm-bhyve, CBSD, libvirt and others"));

    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve"), Cites<CbsdReadme>("Goals")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "FreeBSD 서버의 VM"), ("en", "VMs on FreeBSD servers"));

    /// <remarks xml:lang="ko">FreeBSD 10.0에 처음 들어갔습니다.</remarks>
    /// <remarks xml:lang="en">It first appeared in FreeBSD 10.0.</remarks>
    [Cites<BhyveManual>("HISTORY"), Cites<FreebsdReleaseAnnouncement>("highlights"), Cites<FreebsdReleaseSchedule>("RELEASE announcement")]
    public int? FirstRelease => 2014;

    [Cites<BhyveManual>("SPDX line"), Cites<FreebsdVirtualizationHandbook>("FreeBSD as a Host with bhyve")]
    public LocalizedText? License => new LocalizedText(("ko", "BSD-2-Clause"), ("en", "BSD-2-Clause"));

    [Cites<BhyveSourceTree>("file list")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
