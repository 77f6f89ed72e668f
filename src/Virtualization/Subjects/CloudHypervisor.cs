namespace Virtualization;

/// <summary xml:lang="ko">클라우드의 워크로드를 겨냥해 Rust로 작성한, KVM이나 Microsoft의 하이퍼바이저 위에서 VM을 실행하는 VMM.</summary>
/// <summary xml:lang="en">
/// A VMM written in Rust for cloud workloads, which runs VMs on KVM or on Microsoft’s hypervisor.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>64비트 게스트만 지원하고, 장치는 대부분 <see cref="Virtio"/>입니다. 오래된 PC의 장치는 거의 흉내 내지 않습니다.</para>
/// <para>코드는 <see cref="Firecracker"/>과(와) crosvm에서 많이 가져왔지만 목적이 다릅니다. 서버리스나 컨테이너에 매이지 않는 범용 VMM이어서 Windows
/// 게스트, CPU와 메모리의 핫플러그, PCI <see cref="DevicePassthrough"/>, <see cref="LiveMigration"/>까지 다룹니다.</para>
/// <para>혼자서도 쓰고, <see cref="KataContainers"/>의 VMM으로도 씁니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It supports only 64-bit guests, mostly with <see cref="Virtio"/> devices, and emulates next to nothing of an old PC.</para>
/// <para>Much of its code comes from <see cref="Firecracker"/> and crosvm, but the aim is another one: a general VMM, not tied to
/// serverless computing or containers. It handles Windows guests, hot-plugging of CPUs and memory,
/// <see cref="DevicePassthrough">passthrough</see> of PCI devices and <see cref="LiveMigration">live migration</see>.</para>
/// <para>It is used on its own and as a VMM of <see cref="KataContainers"/>.</para>
/// </remarks>
[Subject(Order = 65), Name("ko", "Cloud Hypervisor"), Name("en", "Cloud Hypervisor")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(CloudHypervisorProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Firecracker>, Versus<Kvm>]
[Cites<CloudHypervisorReadme>("What is Cloud Hypervisor; Differences with Firecracker and crosvm"), Cites<CloudHypervisorThreatModel>]
[Cites<KataHypervisorGuide>("Cloud Hypervisor")]
public sealed class CloudHypervisor : MicroVmBased, ISystem
{
    [Cites<CloudHypervisorReadme>("Host OS"), Cites<CloudHypervisorPassthrough>("a device is bound to its driver in the host")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널(Linux)"), ("en", "The kernel of the host (Linux)"));

    /// <remarks xml:lang="ko">마이크로VM처럼 장치를 줄였지만, 특정 용도가 아니라 클라우드 VM 전반을 겨냥합니다.</remarks>
    /// <remarks xml:lang="en">It cuts down the devices as a microVM does, but aims at cloud VMs in general.</remarks>
    [Cites<CloudHypervisorReadme>("Differences with Firecracker and crosvm")]
    public SystemCategory Category => SystemCategory.MicroVm;

    /// <remarks xml:lang="ko">KVM이나 Microsoft의 하이퍼바이저(MSHV)를 씁니다.</remarks>
    /// <remarks xml:lang="en">KVM or Microsoft’s hypervisor (MSHV).</remarks>
    [Cites<CloudHypervisorReadme>("What is Cloud Hypervisor")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    /// <remarks xml:lang="ko">KVM을 쓸 때입니다. MSHV를 쓰면 Linux는 하이퍼바이저 위의 루트 파티션에서 실행됩니다.</remarks>
    /// <remarks xml:lang="en">With KVM. With MSHV, Linux runs in the root partition on top of the hypervisor.</remarks>
    [Cites<CloudHypervisorReadme>("Host OS"), Cites<CloudHypervisorMicrosoftGuide>("first paragraphs")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<CloudHypervisorReadme>("Booting Linux")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">Landlock으로 프로세스가 열 수 있는 파일을 제한할 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">Landlock can be switched on to limit the files that the process can open.</remarks>
    [Cites<CloudHypervisorThreatModel>("Execution Environment"), Cites<CloudHypervisorSeccomp>("How does it apply to Cloud Hypervisor")]
    [Cites<CloudHypervisorLandlock>("Enable Landlock")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드, 스레드별 seccomp"), ("en", "The CPU’s guest mode, a seccomp filter for each kind of thread"));

    [Cites<CloudHypervisorReadme>("Objectives: runs on KVM or MSHV")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<CloudHypervisorReadme>("Objectives"), Cites<CloudHypervisorDeviceModel>("Summary")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 프로젝트의 홈페이지는 커널을 바로 부팅하면 사용자 공간까지 100ms가 안 걸린다고 하지만, 장비를 밝히지 않습니다. 문서에 나오는 105.9ms(v40.0, 2024년 7월)는
    /// 출력의 예로 든 것입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The project’s home page says under 100 ms to user space with direct kernel boot, and names no machine. The 105.9 ms in its
    /// documentation (v40.0, July 2024) are given as an example of the output.
    /// </remarks>
    [Cites<CloudHypervisorHomePage>("Fast"), Cites<CloudHypervisorMetrics>("Example")]
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">게스트에 준 메모리를 뺀 VMM의 몫으로, Firecracker 논문이 AWS의 베어메탈 호스트(m5d.metal)에서 쟀습니다(2020년).</remarks>
    /// <remarks xml:lang="en">
    /// The VMM’s share, without the memory given to the guest, measured in the Firecracker paper on an AWS bare-metal host (m5d.metal,
    /// 2020).
    /// </remarks>
    [Cites<FirecrackerPaper>("section 5, memory overhead")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "VMM만: 약 13MB"), ("en", "The VMM alone: about 13 MB"));

    /// <remarks xml:lang="ko">Windows 게스트의 디스크이며, Windows Server에 30GB, Windows 11에 64GB를 권합니다.</remarks>
    /// <remarks xml:lang="en">The disk of a Windows guest: 30 GB for Windows Server and 64 GB for Windows 11 are suggested.</remarks>
    [Cites<CloudHypervisorWindowsGuide>("Prerequisites")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "Windows: 30~64GB(안내서의 권장)"), ("en", "Windows: 30 to 64 GB (suggested by the guide)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">같은 호스트의 다른 프로세스로도, TCP로 다른 호스트로도 옮깁니다. 버전이 다르면 보장하지 않습니다.</remarks>
    /// <remarks xml:lang="en">To another process on the same host, or over TCP to another host; not guaranteed across versions.</remarks>
    [Cites<CloudHypervisorMigration>("Local Migration; Remote Migration; Version Compatibility"), Cites<CloudHypervisorReadme>("Status")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">일시 정지한 VM의 설정과 메모리, 상태를 저장하며, 디스크는 들어가지 않습니다. 다른 버전에서 복원하는 것은 지원하지 않습니다.</remarks>
    /// <remarks xml:lang="en">Configuration, memory and state of a paused VM, without its disks. Restoring with another version is not supported.</remarks>
    [Cites<CloudHypervisorSnapshots>("Snapshot a Cloud Hypervisor VM"), Cites<CloudHypervisorReadme>("Status")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">KVM을 쓰는 x86-64에서 기본으로 켜져 있고, 끌 수 있습니다. MSHV에서는 아직 되지 않습니다.</remarks>
    /// <remarks xml:lang="en">With KVM on x86-64, where it is on by default and can be switched off; not on MSHV yet.</remarks>
    [Cites<CloudHypervisorProcessorGuide>("nested"), Cites<KataCloudHypervisorConversion>("cpu_nested_config")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    /// <remarks xml:lang="ko">바깥 VM 안의 Linux에서 KVM이나 MSHV를 쓸 수 있어야 합니다.</remarks>
    /// <remarks xml:lang="en">The Linux inside the outer VM must be able to use KVM or MSHV.</remarks>
    [Cites<CloudHypervisorThreatModel>("Execution Environment: KVM under nested virtualization"), Cites<CloudHypervisorReadme>("Host OS")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">VFIO를 씁니다.</remarks>
    /// <remarks xml:lang="en">Through VFIO.</remarks>
    [Cites<CloudHypervisorPassthrough>("Direct Device Assignment")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    /// <remarks xml:lang="ko">riscv64는 실험 단계입니다.</remarks>
    /// <remarks xml:lang="en">riscv64 is experimental.</remarks>
    [Cites<CloudHypervisorReadme>("Architectures")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Linux(x86-64, aarch64, riscv64)"), ("en", "Linux (x86-64, aarch64, riscv64)"));

    /// <remarks xml:lang="ko">프로젝트가 지원한다고 밝힌 것이며, 64비트 운영체제만 실행합니다.</remarks>
    /// <remarks xml:lang="en">What the project says it supports; 64-bit systems only.</remarks>
    [Cites<CloudHypervisorReadme>("Guest OS"), Cites<CloudHypervisorWindowsGuide>("Requirements")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, Windows"), ("en", "Linux, Windows"));

    /// <remarks xml:lang="ko">프로세스마다 있는 HTTP API는 자기 VM 하나만 다룹니다.</remarks>
    /// <remarks xml:lang="en">The HTTP API that each process has is for its one VM.</remarks>
    [Cites<KataHypervisorGuide>("Cloud Hypervisor"), Cites<LibvirtCloudHypervisorDriver>("first paragraphs")]
    [Cites<CloudHypervisorThreatModel>("Management Interfaces")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Kata Containers, libvirt 등"), ("en", "Kata Containers, libvirt and others"));

    /// <remarks xml:lang="ko">Kata Containers를 거쳐 실행합니다.</remarks>
    /// <remarks xml:lang="en">Through Kata Containers.</remarks>
    [Cites<KataHypervisorGuide>("Types")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<CloudHypervisorReadme>("What is Cloud Hypervisor"), Cites<KataHypervisorGuide>("Types")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "클라우드 VM, VM으로 격리하는 컨테이너"), ("en", "Cloud VMs, containers isolated by VMs"));

    [Cites<CloudHypervisorFirstTag>]
    public int? FirstRelease => 2019;

    [Cites<CloudHypervisorManifest>("license")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0, BSD-3-Clause"), ("en", "Apache-2.0, BSD-3-Clause"));

    [Cites<CloudHypervisorReadme>("What is Cloud Hypervisor")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust"), ("en", "Rust"));

    /// <remarks xml:lang="ko">기밀 VM에서도 Cloud Hypervisor 자신은 게스트가 믿는 것으로 전제하며, 접근을 막는 것은 하드웨어와 펌웨어, 게스트의 몫입니다.</remarks>
    /// <remarks xml:lang="en">
    /// Even then Cloud Hypervisor itself assumes the guest’s trust; keeping it out is up to the hardware, the firmware and the guest.
    /// </remarks>
    [Cites<CloudHypervisorSevSnp>("first paragraphs"), Cites<CloudHypervisorTdx>("first paragraphs")]
    [Cites<CloudHypervisorThreatModel>("Confidential Computing")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<CloudHypervisorSevSnp>("first paragraph"), Cites<CloudHypervisorMicrosoftGuide>("SEV-SNP")]
    public override LocalizedText? MemoryProtection => new LocalizedText(("ko", "CPU의 암호화"), ("en", "Encryption by the CPU"));

    /// <remarks xml:lang="ko">
    /// SEV-SNP는 MSHV에서, 52.0부터는 KVM에서도 지원합니다. TDX는 실험 단계로, Intel이 따로 낸 호스트 커널이 필요합니다. Linux 7.0에서는 시작되지 않으며(2026년의
    /// 보고), 다시 실행되게 하는 작업이 2026년 7월에 예고되었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// SEV-SNP on MSHV and, since 52.0, on KVM. TDX is experimental and needs a host kernel of Intel’s own. It does not start on Linux 7.0
    /// (a report of 2026); work to make it run again was announced in July 2026.
    /// </remarks>
    [Cites<CloudHypervisorReleaseNotes>("v52.0"), Cites<CloudHypervisorReadme>("Status")]
    [Cites<CloudHypervisorTdx>("Cloud Hypervisor support"), Cites<CloudHypervisorTdxIssue>("title; comment of 2026-07-28")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(("ko", "AMD SEV-SNP, Intel TDX"), ("en", "AMD SEV-SNP, Intel TDX"));

    /// <remarks xml:lang="ko">커널과 명령줄, initrd가 측정값에 들어갑니다.</remarks>
    /// <remarks xml:lang="en">They cover kernel, command line and initrd.</remarks>
    [Cites<CloudHypervisorReleaseNotes>("v52.0")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "시작할 때의 측정값(KVM의 SEV-SNP)"), ("en", "Measurements at launch (SEV-SNP on KVM)"));

    /// <remarks xml:lang="ko">
    /// vCPU의 최대 수를 시작할 때보다 크게 설정하면 거부하고, 메모리를 늘리는 요청은 무시합니다. SEV-SNP의 안내서는 무엇을 잃는지 말하지
    /// 않지만, 스냅샷의 안내서는 라이브 마이그레이션의 제한이 기밀 VM 모두에 있다고 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A maximum of vCPUs above the number at boot is refused, a request for more memory ignored. The guide to SEV-SNP does not say what is
    /// lost with it; the guide to snapshots speaks of a restriction of live migration for confidential VMs in general.
    /// </remarks>
    [Cites<CloudHypervisorVirtualMachineSource>("snapshot()"), Cites<CloudHypervisorMonitorSource>("sending a migration")]
    [Cites<CloudHypervisorConfigurationSource>("TdxNoCpuHotplug"), Cites<CloudHypervisorMemorySource>("resize: dynamic")]
    [Cites<CloudHypervisorSevSnp>, Cites<CloudHypervisorSnapshots>("Offload Snapshot and Restore: Limitations")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "TDX에서 스냅샷, 라이브 마이그레이션, vCPU와 메모리의 핫플러그 등"),
        ("en", "With TDX, snapshots, live migration, hot-plug of vCPUs and memory, among others"));
}
