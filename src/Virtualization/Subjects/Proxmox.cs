namespace Virtualization;

/// <summary xml:lang="ko">KVM의 VM과 LXC 컨테이너를 한곳에서 관리하는 Debian 기반의 가상화 플랫폼.</summary>
/// <summary xml:lang="en">A Debian-based virtualization platform that manages KVM VMs and LXC containers in one place.</summary>
/// <remarks xml:lang="ko">
/// <para>새로운 하이퍼바이저가 아닙니다. VM은 <see cref="Kvm"/>과(와) QEMU가, 컨테이너는 Linux 커널의 네임스페이스와 cgroup이 맡고, Proxmox
/// VE는 그 위에 웹 인터페이스와 API, 클러스터와 고가용성 기능을 더합니다.</para>
/// <para>한 호스트에 두 가지 격리가 함께 있습니다. VM에는 커널이 따로 있지만, 컨테이너는 대개 <see cref="SystemContainer"/>(으)로
/// 호스트의 커널을 함께 씁니다. 그래서 비교표의 여러 칸이 둘 중 무엇을 쓰느냐에 따라 달라집니다.</para>
/// <para>대개 빈 서버에 설치 이미지로 설치하므로 ESXi처럼 보이지만, 설치되는 것은 범용 Linux입니다. ESXi의 게스트를 가져오는 마법사가 들어
/// 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is not another hypervisor. <see cref="Kvm"/> and QEMU run the VMs, and the namespaces and cgroups of the Linux kernel isolate
/// the containers; Proxmox VE adds a web interface, an API, a cluster stack and high availability.</para>
/// <para>One host offers two kinds of isolation: a VM has a kernel of its own, while a container, mostly a <see cref="SystemContainer">system
/// container</see>, shares the host’s. Several cells in the tables therefore depend on which of the two is used.</para>
/// <para>It is mostly installed on an empty server from an image, as ESXi is, but what gets installed is a general-purpose Linux. A wizard imports
/// guests from ESXi.</para>
/// </remarks>
[Subject(Order = 52), Name("ko", "Proxmox VE"), Name("en", "Proxmox VE")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace), typeof(ProxmoxManagement))]
[Lane<VirtualMachine>(typeof(QemuProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Lane<SystemContainer>(typeof(DistributionUserSpace), typeof(Application), Repeats = true)]
[Versus<LxcIncus>]
[Cites<ProxmoxIntroduction>("first paragraph; Why Open Source"), Cites<ProxmoxContainerToolkit>("Technology Overview")]
[Cites<ProxmoxFaq>("What is a QEMU/KVM guest"), Cites<ProxmoxMachineGuide>("Import Wizard")]
#pragma warning disable DG1014 // An application stands on a guest OS in a VM and on the shared kernel in a container: both depths are true.
public sealed class Proxmox : HybridHypervisor, ISystem
#pragma warning restore DG1014
{
    [Cites<ProxmoxIntroduction>("first paragraph; Why Open Source")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "Linux 커널"), ("en", "The Linux kernel"));

    [Cites<ProxmoxIntroduction>]
    public SystemCategory Category => SystemCategory.Platform;

    /// <remarks xml:lang="ko">VM이 KVM으로 실행되므로 KVM과 같은 유형으로 보았습니다.</remarks>
    /// <remarks xml:lang="en">As for KVM, which runs the VMs.</remarks>
    [Cites<ProxmoxFaq>("What is a QEMU/KVM guest")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Hybrid;

    [Cites<ProxmoxIntroduction>]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<ProxmoxIntroduction>, Cites<ProxmoxContainerToolkit>("Technology Overview")]
    public KernelOwnership Kernel => KernelOwnership.DependsOnInstance;

    /// <remarks xml:lang="ko">컨테이너에는 AppArmor와 seccomp도 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">Containers are confined by AppArmor and seccomp as well.</remarks>
    [Cites<ProxmoxIntroduction>, Cites<ProxmoxContainerToolkit>("introduction; Technology Overview")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "VM, 또는 네임스페이스와 cgroup"), ("en", "A VM, or namespaces and cgroups"));

    /// <remarks xml:lang="ko">KVM으로 실행하는 VM에는 필요하고 컨테이너에는 필요 없습니다. VM마다 KVM을 끌 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">VMs with KVM need them; containers do not. KVM can be switched off for a VM.</remarks>
    [Cites<ProxmoxRequirements>("Minimum Requirements"), Cites<ProxmoxFaq>("containers"), Cites<ProxmoxMachineConfiguration>("kvm")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.DependsOnGuest;

    [Cites<ProxmoxIntroduction>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 운영체제 수준 가상화"), ("en", "Hardware-assisted and OS-level virtualization"));

    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">템플릿은 압축한 크기이며, 문서에 예로 나온 2019년의 Debian 10 템플릿입니다. VM의 값은 이 사이트의 어림입니다.</remarks>
    /// <remarks xml:lang="en">
    /// Templates are compressed; this is the documentation’s example, one of Debian 10 from 2019. The value for VMs is this site’s estimate.
    /// </remarks>
    [Cites<ProxmoxContainerToolkit>("template list example")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "VM은 GB 단위(어림), 컨테이너 템플릿은 예 하나에서 219.95MB"),
        ("en", "Gigabytes for a VM (estimate), 219.95 MB for a container template (one example)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">컨테이너는 멈춘 뒤 옮긴 곳에서 다시 시작합니다.</remarks>
    /// <remarks xml:lang="en">Containers are stopped and started again on the other host.</remarks>
    [Cites<ProxmoxMachineGuide>("Online Migration"), Cites<ProxmoxContainerToolkit>("Migration")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.VirtualMachinesOnly;

    /// <remarks xml:lang="ko">
    /// VM과 컨테이너 모두 스냅샷을 찍을 수 있지만, 실행 상태까지 저장하는 것은 VM뿐입니다. 저장소의 종류에 따라 안 될 수도 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Both VMs and containers have snapshots, but only VM snapshots can include the running state. It also depends on the type of storage.
    /// </remarks>
    [Cites<ProxmoxMachineGuide>("Snapshots"), Cites<ProxmoxContainerToolkit>("Snapshots")]
    [Cites<ProxmoxQemuServerSource>("snapshot parameters")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">VM의 CPU 플래그(nested-virt)나 CPU 유형 host로 켭니다.</remarks>
    /// <remarks xml:lang="en">Switched on by a CPU flag of the VM (nested-virt) or by its CPU type host.</remarks>
    [Cites<ProxmoxMachineConfiguration>("cpu flags"), Cites<ProxmoxPassthroughGuide>("nested VMs paragraph")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    /// <remarks xml:lang="ko">컨테이너만 실행한다면 필요 없습니다.</remarks>
    /// <remarks xml:lang="en">Not for containers alone.</remarks>
    [Cites<ProxmoxRequirements>("Minimum Requirements"), Cites<ProxmoxFaq>("containers")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">
    /// PCI 장치에는 <see cref="IoMemoryManagementUnit"/>이(가) 있어야 하며, 그런 장치를 넘겨받은 VM은 대개 실행 중에 옮길 수 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// PCI devices need an <see cref="IoMemoryManagementUnit"/>, and a VM that has such a device can normally not be migrated live.
    /// </remarks>
    [Cites<ProxmoxPassthroughGuide>("General Requirements"), Cites<ProxmoxMachineGuide>("Online Migration")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    /// <remarks xml:lang="ko">대개 서버에 자체 배포판으로 설치하며, 기존 Debian 위에 설치할 수도 있습니다. Arm64는 2026년부터이며, Armv8-A는 평가용이고 Armv9-A를 권합니다.</remarks>
    /// <remarks xml:lang="en">
    /// It is usually installed on a server as a distribution of its own, but can also be put on an existing Debian. Arm64 since 2026:
    /// Armv8-A for evaluation, Armv9-A recommended.
    /// </remarks>
    [Cites<ProxmoxRequirements>("Minimum Requirements for Evaluation; Recommended System Requirements")]
    [Cites<ProxmoxInstallation>("introduction; Install Proxmox VE on Debian")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "x86-64, Arm64"), ("en", "x86-64, Arm64"));

    [Cites<ProxmoxFaq>("What is QEMU; containers"), Cites<ProxmoxContainerToolkit>("introduction")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "VM은 KVM과 같음, 컨테이너는 Linux"), ("en", "VMs: as with KVM; containers: Linux"));

    [Cites<ProxmoxIntroduction>("Central Management; High Availability Cluster")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "내장 클러스터와 고가용성 관리자"), ("en", "Built-in cluster and high-availability manager"));

    /// <remarks xml:lang="ko">OCI 이미지를 LXC용으로 바꾸어 컨테이너를 만듭니다. 이미지의 애플리케이션만 실행하는 것은 기술 미리 보기입니다.</remarks>
    /// <remarks xml:lang="en">
    /// Containers can be made from OCI images, which are converted for LXC. Running application containers is a technology preview.
    /// </remarks>
    [Cites<ProxmoxContainerToolkit>("introduction; OCI images")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<ProxmoxIntroduction>("Central Management; Project History")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "서버 한 대부터 클러스터까지, VMware 대체"), ("en", "Single servers to clusters, replacing VMware"));

    /// <remarks xml:lang="ko">프로젝트는 2007년에 시작했고, 첫 안정판이 2008년에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The project began in 2007; the first stable version followed in 2008.</remarks>
    [Cites<ProxmoxIntroduction>("Project History"), Cites<ProxmoxFaq>("support table")]
    public int? FirstRelease => 2008;

    [Cites<ProxmoxFaq>("What license does the project use")]
    public LocalizedText? License => new LocalizedText(("ko", "AGPL-3.0"), ("en", "AGPL-3.0"));

    /// <remarks xml:lang="ko">관리 도구의 언어입니다. KVM과 QEMU는 C로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">The languages of the management programs; KVM and QEMU are in C.</remarks>
    [Cites<ProxmoxManagerSource>("file sizes"), Cites<ProxmoxQemuServerSource>("file sizes"), Cites<ProxmoxRustSource>("file sizes")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Perl, JavaScript, Rust"), ("en", "Perl, JavaScript, Rust"));

    /// <remarks xml:lang="ko">VM에만 해당합니다. 컨테이너는 호스트의 커널을 믿습니다.</remarks>
    /// <remarks xml:lang="en">VMs only; containers trust the host’s kernel.</remarks>
    [Cites<ProxmoxMachineGuide>("AMD SEV")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<ProxmoxMachineGuide>("AMD SEV"), Cites<ProxmoxQemuServerChangeLog>("9.0.25")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU가 VM마다 암호화(AMD, Intel)"), ("en", "Encryption per VM by the CPU (AMD, Intel)"));

    /// <remarks xml:lang="ko">SEV-ES와 SEV-SNP는 실험 단계입니다. TDX는 2025년 11월에 처음 들어갔습니다.</remarks>
    /// <remarks xml:lang="en">SEV-ES and SEV-SNP are experimental. First support for TDX came in November 2025.</remarks>
    [Cites<ProxmoxMachineGuide>("AMD SEV: Limitations"), Cites<ProxmoxQemuServerChangeLog>("9.0.25")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "AMD SEV, SEV-ES, SEV-SNP, Intel TDX"), ("en", "AMD SEV, SEV-ES, SEV-SNP, Intel TDX"));

    /// <remarks xml:lang="ko">
    /// TDX의 증명을 켜고 끄는 옵션이 VM의 설정에 있습니다. SEV-SNP에서는 호스트의 서비스를 거치지 않으며, Proxmox의 문서는 SEV-SNP의 증명을 다루지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The VM has an option that switches it for TDX. With SEV-SNP no service of the host takes part; Proxmox’s documentation does not describe attestation there.
    /// </remarks>
    [Cites<ProxmoxQemuServerChangeLog>("9.0.28"), Cites<ProxmoxMachineConfiguration>("intel-tdx"), Cites<SevGuestKernelGuide>("SNP_GET_REPORT")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "TDX는 호스트의 서비스를 거치는 보고서, SEV-SNP는 게스트가 CPU에 요청하는 보고서"), ("en", "With TDX, reports completed by a service of the host; with SEV-SNP, reports that the guest asks the CPU for"));

    /// <remarks xml:lang="ko">
    /// PCI 패스스루는 SEV의 제약으로 설명서에 나옵니다. SEV-SNP와 TDX에서는 EFI 디스크도 쓸 수 없고, SEV-SNP에서는 게스트 안에서 다시 시작하면 VM이 꺼집니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The manual names PCI passthrough for SEV. With SEV-SNP and TDX, EFI disks do not work either; with SEV-SNP, a reboot from inside turns
    /// the VM off.
    /// </remarks>
    [Cites<ProxmoxMachineGuide>("AMD SEV: Limitations"), Cites<ProxmoxMigrationSource>("check_non_migratable_resources")]
    [Cites<ProxmoxFirmwareSource>("print_ovmf_commandline")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "라이브 마이그레이션, 메모리를 저장하는 스냅샷, 최대 절전 모드, PCI 패스스루"), ("en", "Live migration, snapshots with memory, hibernation, PCI passthrough"));
}
