namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Pod"/>마다 VM을 하나씩 두고 그 안에서 컨테이너를 실행하는 OCI 런타임.</summary>
/// <summary xml:lang="en">An OCI runtime that gives each <see cref="Pod">pod</see> a VM and runs its containers inside.</summary>
/// <remarks xml:lang="ko">
/// <para>Kubernetes에서는 일반 컨테이너처럼 다룹니다. 파드의 샌드박스가 VM이고, 한 파드의 컨테이너는 그 VM의 커널을 함께 씁니다.</para>
/// <para>VMM은 QEMU, Cloud Hypervisor, Firecracker, Dragonball 등에서 고릅니다. 쓸 수 있는 기능과 무게가 VMM에 따라 다릅니다.</para>
/// <para>VM 안에도 네임스페이스가 있어 두 겹으로 격리됩니다. 컨테이너에서 탈출해도 아직 VM 안입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>In Kubernetes it is handled like any other container runtime. The sandbox of a pod is a VM, and the containers of one pod share
/// its kernel.</para>
/// <para>The VMM can be QEMU, Cloud Hypervisor, Firecracker, Dragonball or another one; they differ in features and weight.</para>
/// <para>Namespaces remain inside the VM as a second layer: whoever escapes from a container is still in the VM.</para>
/// </remarks>
[Subject(Order = 87), Name("ko", "Kata Containers"), Name("en", "Kata Containers")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<Pod>(typeof(KataMonitor), typeof(GuestKernel), typeof(PodSandbox), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<KubernetesContainers>]
[Cites<KataArchitecture>, Cites<KataVirtualization>("pod sandbox = VM"), Cites<KataHypervisorGuide>("types table"), Cites<KataThreatModel>]
[Cites<KataReleaseNotes>("runtime-rs default everywhere; OpenVMM backend")]
public sealed class KataContainers : SandboxedContainer, ISystem
{
    /// <remarks xml:lang="ko">게스트에는 virtio 장치의 드라이버가 있습니다.</remarks>
    /// <remarks xml:lang="en">The guest has drivers for virtio devices.</remarks>
    [Cites<KataVirtualization>]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널(Linux)"), ("en", "The kernel of the host (Linux)"));

    [Cites<KataArchitecture>]
    public SystemCategory Category => SystemCategory.VmIsolatedContainer;

    /// <remarks xml:lang="ko">KVM을 씁니다. Azure나 Hyper-V 위의 호스트에서는 Microsoft의 하이퍼바이저(MSHV)도 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">KVM, or Microsoft’s hypervisor (MSHV) on hosts in Azure or on Hyper-V.</remarks>
    [Cites<KataInstallation>("Prerequisites: KVM, MSHV tip, nested virtualization")]
    [Cites<KataReleaseNotes>("runtime-rs default everywhere; OpenVMM backend")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    /// <remarks xml:lang="ko">KVM을 쓸 때입니다.</remarks>
    /// <remarks xml:lang="en">With KVM.</remarks>
    [Cites<KataInstallation>("Prerequisites: KVM, MSHV tip, nested virtualization")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    /// <remarks xml:lang="ko">파드마다 따로 있으며, 한 파드의 컨테이너는 커널을 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">One per pod; the containers of a pod share it.</remarks>
    [Cites<KataArchitecture>("Container creation"), Cites<KataThreatModel>("Background on containers, layered security")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<KataArchitecture>, Cites<KataThreatModel>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "VM의 경계, 그 안의 네임스페이스"), ("en", "The VM boundary, and namespaces inside it"));

    [Cites<KataArchitecture>, Cites<KataInstallation>("Prerequisites: KVM, MSHV tip, nested virtualization")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<KataArchitecture>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 그 안에서 운영체제 수준 가상화"),
        ("en", "Hardware-assisted, with OS-level virtualization inside"));

    /// <remarks xml:lang="ko">
    /// x86-64에서 Dragonball로 한 번 잰 값으로, 장비는 밝히지 않았습니다. 미리 저장해 둔 VM 템플릿에서 시작하면 0.25초였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Timed once, on x86-64 with Dragonball; the machine is not named. From a VM template saved beforehand it was 0.25 s.
    /// </remarks>
    [Cites<KataTemplateChange>("description"), Cites<KataReleaseNotes>("Dragonball: VM templates on x86_64")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "파드 샌드박스의 부팅까지: 1.16초(프로젝트 수치, 2026년)"), ("en", "Until the pod’s sandbox has booted: 1.16 s (project figure, 2026)"));

    /// <remarks xml:lang="ko">
    /// 측정값이 아니라 Kubernetes가 파드마다 더 예약하도록 프로젝트의 Helm 차트가 정한 기본값입니다(2026년 8월). Cloud Hypervisor, Firecracker,
    /// Dragonball에서 130MiB, QEMU에서 320MiB이고, 기밀 VM이나 GPU를 쓰면 더 많습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Not a measurement: the defaults in the project’s Helm chart for what Kubernetes reserves per pod (August 2026). They are 130 MiB with
    /// Cloud Hypervisor, Firecracker and Dragonball and 320 MiB with QEMU, and more for confidential VMs and GPUs.
    /// </remarks>
    [Cites<KataRuntimeClasses>("runtimeClassConfigs"), Cites<KubernetesPodOverhead>("first paragraphs")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "파드마다 더 예약하는 양: 130~320MiB(프로젝트의 설정)"), ("en", "Reserved on top per pod: 130 to 320 MiB (the project’s settings)"));

    /// <remarks xml:lang="ko">컨테이너 이미지의 크기입니다. 게스트 커널과 VM용 루트 이미지(또는 initrd)는 호스트에 따로 두고 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">
    /// The container image. The guest kernel and the VM’s root image (or initrd) are kept on the host and shared.
    /// </remarks>
    [Cites<KataGuestAssets>("guest kernel, rootfs image, initrd"), Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">체크포인트와 복원도 없습니다.</remarks>
    /// <remarks xml:lang="en">There is no checkpoint and restore either.</remarks>
    [Cites<KataLimitations>("checkpoint and restore")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">VM 템플릿은 새 VM을 빨리 시작하려고 본보기 VM을 복제하는 기능일 뿐입니다.</remarks>
    /// <remarks xml:lang="en">VM templating clones a template VM, but only to start new VMs faster.</remarks>
    [Cites<KataLimitations>("checkpoint and restore"), Cites<KataTemplatingGuide>("pros")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// VMM이 CPU의 가상화 기능을 내주어야 하고 게스트 커널에 KVM이 있어야 합니다. Cloud Hypervisor는 끄지 않으면 내주지만 MSHV 위에서는 Kata가 늘 끄며, 프로젝트가
    /// x86-64와 arm64에 쓰는 게스트 커널의 설정에는 KVM이 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The VMM has to expose the CPU’s virtualization features, and the guest kernel needs KVM. Cloud Hypervisor exposes them unless told
    /// not to, and on MSHV Kata always tells it not to; the project’s configuration of the guest kernel for x86-64 and arm64 has no KVM.
    /// </remarks>
    [Cites<KataReleaseNotes>("nested-virtualization switch"), Cites<KataKernelConfiguration>("x86_64, arm64, common")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    [Cites<KataInstallation>("Prerequisites: KVM, MSHV tip, nested virtualization")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">프로젝트의 표에서는 GPU에 QEMU가 필요합니다.</remarks>
    /// <remarks xml:lang="en">According to the project’s table, GPUs need QEMU.</remarks>
    [Cites<KataHypervisorGuide>("Types"), Cites<KataThreatModel>("VFIO")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<KataReadme>("platform support; main components"), Cites<KataInstallation>("Prerequisites: KVM, MSHV tip, nested virtualization")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Linux(x86-64, arm64, s390x, ppc64le)"), ("en", "Linux (x86-64, arm64, s390x, ppc64le)"));

    [Cites<KataArchitecture>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 컨테이너"), ("en", "Linux containers"));

    [Cites<KataArchitecture>, Cites<KataLimitations>("Docker and Podman support")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Kubernetes(containerd, CRI-O), nerdctl, Docker"), ("en", "Kubernetes (containerd, CRI-O), nerdctl, Docker"));

    [Cites<KataArchitecture>, Cites<KataLimitations>]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<KataThreatModel>("first paragraph"), Cites<KataHypervisorGuide>("QEMU")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "신뢰할 수 없는 컨테이너, 기밀 컨테이너"), ("en", "Containers that are not trusted, confidential containers"));

    /// <remarks xml:lang="ko">5월에 1.0이 나왔습니다. 2017년 12월에 Clear Containers와 runV를 합친 프로젝트로 발표되었습니다.</remarks>
    /// <remarks xml:lang="en">1.0 came in May. The project had been announced in December 2017, as the merger of Clear Containers and runV.</remarks>
    [Cites<KataFirstRelease>, Cites<KataLaunchNews>]
    public int? FirstRelease => 2018;

    [Cites<KataReadme>("License")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    /// <remarks xml:lang="ko">4.0(2026년 7월)부터 Rust로 작성된 런타임이 기본이며, 그 전의 런타임은 Go로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The runtime written in Rust has been the default since 4.0 (July 2026); the older one is written in Go.
    /// </remarks>
    [Cites<KataReleaseNotes>("runtime-rs default everywhere; OpenVMM backend"), Cites<KataReadme>("platform support; main components")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust, Go"), ("en", "Rust, Go"));

    /// <remarks xml:lang="ko">본래의 목적은 컨테이너로부터 호스트를 지키는 것이고, 기밀 VM을 쓰는 런타임에서는 호스트도 믿지 않습니다.</remarks>
    /// <remarks xml:lang="en">Its own aim is to protect the host from the container; with a runtime that uses confidential VMs, the host is not trusted either.</remarks>
    [Cites<KataThreatModel>("Kata security objective"), Cites<KataHypervisorGuide>("Types")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<KataHypervisorGuide>("Types"), Cites<QemuConfidentialGuests>("supported mechanisms"), Cites<SecureExecutionIntroduction>]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU의 암호화(AMD, Intel), 펌웨어의 울트라바이저(IBM Z)"), ("en", "Encryption by the CPU (AMD, Intel), an ultravisor in firmware (IBM Z)"));

    /// <remarks xml:lang="ko">VMM이 QEMU일 때입니다.</remarks>
    /// <remarks xml:lang="en">With QEMU as the VMM.</remarks>
    [Cites<KataHypervisorGuide>("Types"), Cites<KataSecureExecutionGuide>("Prerequisite"), Cites<KataRuntimeClasses>("runtimeClassConfigs: qemu-se, qemu-snp, qemu-tdx")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "Intel TDX, AMD SEV-SNP, IBM Secure Execution"), ("en", "Intel TDX, AMD SEV-SNP, IBM Secure Execution"));

    [Cites<ConfidentialContainersDesign>("Attestation")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "Confidential Containers를 거쳐"), ("en", "Through Confidential Containers"));

    /// <remarks xml:lang="ko">TEE에서는 기본으로 꺼져 있으며, 대신 시작할 때 파일을 게스트로 복사하고 그 뒤로는 맞추지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// With a TEE it is off by default; files are copied into the guest at the start instead, and later changes do not follow.
    /// </remarks>
    [Cites<KataLimitations>("TEE environment")]
    public override LocalizedText? LostFeatures => new LocalizedText(("ko", "호스트의 파일을 함께 쓰는 기능"), ("en", "Sharing the host’s files"));
}
