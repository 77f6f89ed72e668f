namespace Virtualization;

/// <summary xml:lang="ko">VM을 Kubernetes의 객체로 만들어 파드 안에서 실행하는 Kubernetes 애드온.</summary>
/// <summary xml:lang="en">An add-on to Kubernetes that makes VMs objects of the cluster and runs each of them in a pod.</summary>
/// <remarks xml:lang="ko">
/// <para>하이퍼바이저가 따로 있지 않습니다. VM마다 <see cref="Pod"/>을(를) 하나 띄우고, 그 안에서 libvirt가 QEMU를 실행하며, CPU와 메모리는 보통 노드의
/// <see cref="Kvm"/>이(가) 가상화합니다.</para>
/// <para>배치와 네트워크, 저장소는 Kubernetes에 맡깁니다. 그래서 VM과 컨테이너를 한 클러스터에서 같은 도구로 다룰 수 있습니다.</para>
/// <para><see cref="KataContainers"/>과(와)는 방향이 반대입니다. Kata는 컨테이너를 격리하려고 VM을 쓰고, KubeVirt는 VM을 관리하려고 파드를 씁니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is not a hypervisor of its own. For each VM a <see cref="Pod">pod</see> is started, in which libvirt runs QEMU; CPU and memory
/// are normally virtualized by the <see cref="Kvm">KVM</see> of the node.</para>
/// <para>Scheduling, networking and storage are left to Kubernetes, so VMs and containers can be handled by the same tools on one
/// cluster.</para>
/// <para>It is <see cref="KataContainers">Kata Containers</see> the other way round: Kata uses VMs to isolate containers, KubeVirt uses
/// pods to manage VMs.</para>
/// </remarks>
[Subject(Order = 55), Name("ko", "KubeVirt"), Name("en", "KubeVirt")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace), typeof(KubevirtManagement))]
[Lane<VirtualMachine>(typeof(VirtLauncher), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<KataContainers>, Versus<Proxmox>]
[Cites<KubevirtArchitecture>("Stack; Additional Services"), Cites<KubevirtComponents>("virt-launcher; libvirtd"), Cites<KubevirtReadme>]
public sealed class Kubevirt : HybridHypervisor, ISystem
{
    [Cites<KubevirtArchitecture>("Stack")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "노드의 Linux 커널"), ("en", "The Linux kernel of the node"));

    [Cites<KubevirtReadme>("Introduction"), Cites<KubevirtArchitecture>("Stack")]
    public SystemCategory Category => SystemCategory.Platform;

    /// <remarks xml:lang="ko">KVM을 씁니다. 1.8부터는 알파 기능을 켜서 Microsoft의 하이퍼바이저(MSHV)도 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">KVM; since 1.8 also Microsoft’s hypervisor (MSHV), as an alpha feature.</remarks>
    [Cites<KubevirtArchitecture>("Stack"), Cites<KubevirtEmulationGuide>("first lines")]
    [Cites<KubevirtFeatureGates>("ConfigurableHypervisor"), Cites<KubevirtTypes>("HypervisorConfiguration")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    /// <remarks xml:lang="ko">KVM을 쓸 때이며, 클러스터의 노드에 있는 Linux입니다.</remarks>
    /// <remarks xml:lang="en">With KVM: the Linux of the cluster’s nodes.</remarks>
    [Cites<KubevirtArchitecture>("Stack")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<KubevirtArchitecture>("Application Layout")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">QEMU는 파드의 네임스페이스와 cgroup 안에 갇혀 있습니다.</remarks>
    /// <remarks xml:lang="en">QEMU itself is confined by the namespaces and cgroups of the pod.</remarks>
    [Cites<KubevirtComponents>("virt-launcher"), Cites<KubevirtEmulationGuide>("first lines")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드, QEMU를 가두는 파드"), ("en", "The CPU’s guest mode, and a pod around QEMU"));

    /// <remarks xml:lang="ko">소프트웨어 에뮬레이션으로 대신하는 설정이 있지만, 하드웨어 지원을 권합니다.</remarks>
    /// <remarks xml:lang="en">A setting falls back on software emulation; hardware support is recommended.</remarks>
    [Cites<KubevirtInstallation>("Validate Hardware Virtualization Support"), Cites<KubevirtEmulationGuide>("useEmulation")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Optional;

    [Cites<KubevirtEmulationGuide>("first lines")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 최소한의 VM 100개를 100ms 간격으로 만들 때 Running 상태까지 걸린 시간의 중앙값으로, 파드의 배치까지 들어 있습니다. 프로젝트가 자체 시험에서 쟀고 그래프에서
    /// 읽은 값입니다(2025~2026년).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The median until the Running state when 100 minimal VMs are created 100 ms apart, scheduling of the pod included; measured in the
    /// project’s own tests and read off its graph (2025 to 2026).
    /// </remarks>
    [Cites<KubevirtBenchmarks>("vmiCreationToRunningSecondsP50 for VMI")]
    public LocalizedText? StartTime => new LocalizedText(("ko", "만들기부터 Running까지: 약 15~26초(프로젝트의 시험)"), ("en", "From creation to Running: about 15 to 26 s (the project’s tests)"));

    /// <remarks xml:lang="ko">
    /// 파드가 게스트의 메모리 말고 더 예약하는 양으로, 소스에 적힌 몫을 더한 값입니다. 다섯 프로그램이 240MiB, 그래픽 장치가 32MiB, vCPU 하나와 I/O 스레드가 8MiB씩입니다.
    /// vCPU를 늘릴 때마다 8MiB, 게스트 메모리의 512분의 1, arm64에서는 128MiB, 장치를 넘겨받으면(VFIO) 1GiB 등이 더해집니다. 프로젝트도 어림이라고 밝힙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What the pod reserves beside the guest’s memory: the shares in the source, added up. Five programs have 240 MiB, the graphics device
    /// 32 MiB, one vCPU and the I/O thread 8 MiB each. Added to that are 8 MiB for every further vCPU, 1/512 of the guest’s memory, 128 MiB
    /// on arm64, 1 GiB with a device passed through (VFIO) and others. The project calls it an estimate.
    /// </remarks>
    [Cites<KubevirtMemoryOverhead>("…Overhead constants; GetMemoryOverhead")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "VM마다 더 예약하는 양: 기본 구성에서 288MiB부터(프로젝트의 어림)"), ("en", "Reserved on top per VM: from 288 MiB in a basic configuration (the project’s estimate)"));

    /// <remarks xml:lang="ko">디스크 이미지를 컨테이너 이미지에 담아 레지스트리로 나눠 줄 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">A disk image can also be packed into a container image and distributed through a registry.</remarks>
    [Cites<KubevirtDisks>("containerDisk")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">
    /// virt-handler가 노드마다 등록하는 가상화 장치의 수이며 바꿀 수 있습니다. VM마다 파드가 하나씩 있으므로 노드의 파드 수에도 한도가 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The number of virtualization devices that virt-handler registers for each node, which can be changed. As each VM takes a pod, the
    /// node’s limit of pods applies too.
    /// </remarks>
    [Cites<KubevirtHandlerSource>("maxDevices"), Cites<KubevirtTypes>("VirtualMachineInstancesPerNode")]
    public LocalizedText? Density => new LocalizedText(("ko", "노드당 VM 1,000개까지(기본값)"), ("en", "Up to 1,000 VMs per node (default)"));

    /// <remarks xml:lang="ko">
    /// 0.56부터 기본으로 켜져 있습니다. 영구 볼륨(PersistentVolumeClaim)은 여러 노드에서 함께 쓰는 것(ReadWriteMany)이어야 합니다. VM과 함께 다른 볼륨으로 옮긴다면 아니어도 됩니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On by default since 0.56. Persistent volumes have to be shared between nodes (ReadWriteMany), unless they are migrated to other volumes
    /// along with the VM.
    /// </remarks>
    [Cites<KubevirtMigration>("Enabling the live-migration support; Limitations"), Cites<KubevirtVolumeMigration>("Limitations")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">볼륨의 스냅샷입니다. 실행 중인 VM에서도 찍을 수 있지만 메모리는 저장하지 않습니다.</remarks>
    /// <remarks xml:lang="en">Snapshots of the volumes; they can be taken of a running VM, but do not hold its memory.</remarks>
    [Cites<KubevirtSnapshots>("Snapshot a VirtualMachine")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    /// <remarks xml:lang="ko">
    /// x86에서 노드의 KVM이 허용하고, VM의 CPU 모델이나 CPU 기능에 vmx나 svm이 들어 있을 때입니다. host-passthrough를 쓰면 노드의 CPU를 그대로
    /// 보여 줍니다. 사용자 안내서는 중첩을 설명하지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On x86, where KVM on the node allows it and the CPU model or the CPU features of the VM include vmx or svm; host-passthrough shows
    /// the node’s CPU as it is. The user guide does not describe nesting.
    /// </remarks>
    [Cites<KubevirtVirtualHardware>("CPU model special cases; Features"), Cites<KubevirtTypes>("CPU; TLBFlush; FeatureHyperv")]
    [Cites<KvmNestedGuide>("note on architectures; Enabling nested (x86)")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">노드가 VM일 때입니다. 중첩이 안 되면 느린 소프트웨어 에뮬레이션만 남습니다.</remarks>
    /// <remarks xml:lang="en">Where the nodes are VMs. Without nesting, only slow software emulation is left.</remarks>
    [Cites<KubevirtEmulationGuide>("first lines; useEmulation")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">GPU를 나눈 vGPU 같은 중재 장치(mediated device)도 같은 방법으로 배정합니다.</remarks>
    /// <remarks xml:lang="en">Mediated devices, such as a vGPU, are assigned in the same way.</remarks>
    [Cites<KubevirtHostDevices>("first paragraph")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<KubevirtInstallation>("Requirements"), Cites<KubevirtArmGuide>("first lines")]
    [Cites<KubevirtConfidentialGuide>("IBM Secure Execution for Linux")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Linux의 Kubernetes(x86-64, arm64, s390x)"), ("en", "Kubernetes on Linux (x86-64, arm64, s390x)"));

    [Cites<KubevirtConfidentialGuide>("Fedora examples"), Cites<KubevirtLegacyWindows>("first paragraph")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, Windows 등"), ("en", "Linux, Windows and others"));

    [Cites<KubevirtArchitecture>("Stack")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes"), ("en", "Kubernetes"));

    /// <remarks xml:lang="ko">
    /// 이미지에 든 프로그램이 아니라 이미지에 담은 VM의 디스크를 실행합니다. 보통의 컨테이너는 같은 클러스터의 컨테이너 런타임이 실행합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What it runs is a VM’s disk packed into an image, not the programs of an image. Ordinary containers are run by the cluster’s
    /// container runtime.
    /// </remarks>
    [Cites<KubevirtDisks>("containerDisk"), Cites<KubevirtArchitecture>("Native Workloads")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<KubevirtArchitecture>("Native Workloads")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "한 클러스터에서 VM과 컨테이너를 함께 운영"), ("en", "VMs and containers on one cluster"));

    /// <remarks xml:lang="ko">처음 붙은 태그(v0.0.1-alpha.0)의 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of the first tag, v0.0.1-alpha.0.</remarks>
    [Cites<KubevirtFirstTag>]
    public int? FirstRelease => 2017;

    [Cites<KubevirtReadme>("License")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    /// <remarks xml:lang="ko">KubeVirt 자신의 언어입니다. KVM과 QEMU는 C로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">The language of KubeVirt itself; KVM and QEMU are in C.</remarks>
    [Cites<KubevirtMemoryOverhead>("file header")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));

    /// <remarks xml:lang="ko">VM의 launchSecurity 설정으로 켭니다.</remarks>
    /// <remarks xml:lang="en">Switched on by launchSecurity of a VM.</remarks>
    [Cites<KubevirtConfidentialGuide>]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<KubevirtConfidentialGuide>, Cites<KubevirtTypes>("LaunchSecurity"), Cites<SecureExecutionIntroduction>]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU의 암호화(AMD, Intel), 펌웨어의 울트라바이저(IBM Z)"), ("en", "Encryption by the CPU (AMD, Intel), an ultravisor in firmware (IBM Z)"));

    /// <remarks xml:lang="ko">1.9에서 Secure Execution은 정식, SEV는 SEV-ES와 SEV-SNP까지 베타, TDX는 알파 단계입니다.</remarks>
    /// <remarks xml:lang="en">As of 1.9, Secure Execution is generally available, SEV with SEV-ES and SEV-SNP is beta, and TDX is alpha.</remarks>
    [Cites<KubevirtConfidentialGuide>("FEATURE STATE"), Cites<KubevirtFeatureGates>("WorkloadEncryptionSEV, WorkloadEncryptionTDX")]
    [Cites<KubevirtTypes>("SEVPolicy; LaunchSecurity")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "AMD SEV, SEV-ES, SEV-SNP, Intel TDX, IBM Secure Execution"), ("en", "AMD SEV, SEV-ES, SEV-SNP, Intel TDX, IBM Secure Execution"));

    /// <remarks xml:lang="ko">설명서는 SEV와 SEV-SNP의 VM을 증명하지 않는다고 합니다. API에는 SEV의 증명을 요청하는 항목과 TDX의 보고서를 만드는 서비스의 설정이 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The guide says that VMs with SEV and SEV-SNP are not attested. The API has a field that asks for it with SEV, and settings of the
    /// service that makes the reports of TDX.
    /// </remarks>
    [Cites<KubevirtConfidentialGuide>("limitations"), Cites<KubevirtTypes>("SEVAttestation; TDXAttestationConfiguration")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "따로 켜는 SEV와 TDX의 증명(API에만 있음)"), ("en", "On request with SEV and TDX (in the API only)"));

    /// <remarks xml:lang="ko">PCI 패스스루는 SEV와 Secure Execution에서 쓸 수 없습니다.</remarks>
    /// <remarks xml:lang="en">PCI passthrough does not work with SEV and Secure Execution.</remarks>
    [Cites<KubevirtConfidentialGuide>("limitations")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "라이브 마이그레이션, PCI 패스스루 등"), ("en", "Live migration, PCI passthrough and others"));
}
