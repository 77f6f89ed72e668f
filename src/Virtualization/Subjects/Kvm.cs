namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널을 하이퍼바이저로 만드는, 커널의 한 부분(커널 기반 가상 머신).</summary>
/// <summary xml:lang="en">The part of the Linux kernel that turns it into a hypervisor (Kernel-based Virtual Machine).</summary>
/// <remarks xml:lang="ko">
/// <para>KVM은 CPU와 메모리를 가상화하고, 장치는 대개 <see cref="Qemu"/>이(가) 제공합니다. VM은 Linux의 프로세스이고 <see cref="VirtualCpu"/>은(는)
/// Linux가 스케줄링하는 스레드입니다.</para>
/// <para>Type 1이라고도 Type 2라고도 하지만 어느 쪽도 들어맞지 않습니다. 하이퍼바이저가 하드웨어 바로 위에 있다는 점은
/// <see cref="Type1"/>과(와) 같고, 그 하이퍼바이저가 범용 운영체제의 커널이라는 점은 <see cref="Type2"/>과(와) 닮았습니다.</para>
/// <para>QEMU 대신 다른 VMM을 쓸 수도 있습니다. <see cref="Firecracker"/>이(가) 그렇고, <see cref="QemuEmulation"/>은(는) 거꾸로 KVM 없이
/// QEMU만 쓰는 경우입니다. 비교표의 값은 KVM과 QEMU를 함께 쓸 때의 값입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>KVM handles CPU and memory; the devices mostly come from <see cref="Qemu"/>. A VM is a Linux process, and each
/// <see cref="VirtualCpu"/> is a thread that Linux schedules.</para>
/// <para>Some call it Type 1, others Type 2, and neither fits. Like a <see cref="Type1"/>, it has the hypervisor directly on the hardware;
/// like a <see cref="Type2"/>, it rests on the kernel of a general-purpose operating system.</para>
/// <para>QEMU can be replaced by another VMM, as in <see cref="Firecracker"/>; <see cref="QemuEmulation">QEMU without KVM</see> is the
/// opposite case. The values in the tables are those of KVM together with QEMU.</para>
/// </remarks>
[Subject(Order = 51), Name("ko", "KVM"), Name("en", "KVM")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(QemuProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<DockerEngine>]
[Cites<KvmApi>("1. General description"), Cites<TypesOnKvmList>, Cites<QemuSecurity>("Isolation mechanisms")]
[Cites<QemuIntroduction>("Supported Accelerators")]
public sealed class Kvm : HybridHypervisor, ISystem
{
    [Cites<KvmApi>("1. General description"), Cites<VfioGuide>("Groups, Devices, and IOMMUs: host driver")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "Linux 커널"), ("en", "The Linux kernel"));

    [Cites<KvmApi>("1. General description")]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<TypesOnKvmList>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Hybrid;

    [Cites<TypesOnKvmList>]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<QemuIntroduction>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">
    /// 직접 실행한 QEMU 프로세스가 저절로 샌드박스에 들어가지는 않습니다. seccomp 옵션 같은 QEMU 자체의 옵션을 뺀 격리 수단은 libvirt 같은 도구가 적용합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A bare QEMU process is not sandboxed by itself: apart from options of its own, such as that for seccomp, the confinement comes from
    /// tools such as libvirt.
    /// </remarks>
    [Cites<KvmApi>("1. General description"), Cites<QemuSecurity>("Isolation mechanisms")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 QEMU 프로세스"), ("en", "The CPU’s guest mode and the QEMU process"));

    /// <remarks xml:lang="ko">Power에는 이 기능 없이 게스트를 실행하는 방식(KVM-PR)도 있지만 느립니다.</remarks>
    /// <remarks xml:lang="en">On Power there is also a mode that does without them, KVM-PR, which is slow.</remarks>
    [Cites<QemuSecurity>("Virtualization Use Case"), Cites<QemuPowerMachine>("KVM-PR")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<QemuSecurity>("Virtualization Use Case"), Cites<QemuIntroduction>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 게스트의 부팅을 뺀 VMM의 몫으로, 논문에서 아주 작은 <see cref="Unikernel"/>(으)로 쟀습니다(2021년). QEMU의 microvm 머신은 약 9ms였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The VMM’s share, without the guest’s boot, measured in a 2021 paper with a tiny <see cref="Unikernel">unikernel</see>; for QEMU’s
    /// microvm machine it was about 9 ms.
    /// </remarks>
    [Cites<UnikraftPerformance>("Boot Times"), Cites<UnikraftArtifacts>("experiments/fig_10_unikraft-boot/paperresults")]
    public LocalizedText? StartTime => new LocalizedText(("ko", "VMM만: 약 40ms"), ("en", "The VMM alone: about 40 ms"));

    /// <remarks xml:lang="ko">QEMU의 VMM이 VM마다 쓰는 메모리로, Firecracker 논문이 AWS의 베어메탈 호스트(m5d.metal)에서 쟀습니다(2020년).</remarks>
    /// <remarks xml:lang="en">
    /// What QEMU takes per VM as the VMM, measured in the Firecracker paper on an AWS bare-metal host (m5d.metal, 2020).
    /// </remarks>
    [Cites<FirecrackerPaper>("section 5, memory overhead")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "VMM만: 약 131MB"), ("en", "The VMM alone: about 131 MB"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">게스트가 멈추는 시간은 대개 몇백 밀리초 이내입니다.</remarks>
    /// <remarks xml:lang="en">The pause is usually in the low hundreds of milliseconds.</remarks>
    [Cites<QemuMigration>("introduction; Transports")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">QEMU의 savevm이 CPU, 메모리, 장치와 디스크의 상태를 함께 저장합니다. 디스크가 qcow2여야 합니다.</remarks>
    /// <remarks xml:lang="en">QEMU’s savevm saves the state of CPU, memory, devices and disks together. It needs a qcow2 disk.</remarks>
    [Cites<QemuImagesGuide>("VM snapshots")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">x86에서는 Linux 4.20부터 기본으로 켜져 있습니다. 다른 CPU 아키텍처에서는 저마다 다릅니다.</remarks>
    /// <remarks xml:lang="en">On x86 it has been on by default since Linux 4.20. Other CPU architectures differ.</remarks>
    [Cites<KvmNestedGuide>("note on architectures; Enabling nested (x86)"), Cites<QemuPowerMachine>("Modules support")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    [Cites<KvmNestedGuide>]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">PCI 장치에는 VFIO를 쓰며, <see cref="SingleRootVirtualization"/>(으)로 나눈 장치도 넘겨줄 수 있습니다.</remarks>
    /// <remarks xml:lang="en">PCI devices through VFIO, including those divided by <see cref="SingleRootVirtualization"/>.</remarks>
    [Cites<VfioGuide>, Cites<ProxmoxPassthroughGuide>("SR-IOV")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    [Cites<QemuIntroduction>("Supported Accelerators"), Cites<KvmLoongArch>("LoongArch section")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Linux(x86, Arm64, LoongArch, s390x, PPC, RISC-V, MIPS)"), ("en", "Linux (x86, Arm64, LoongArch, s390x, PPC, RISC-V, MIPS)"));

    /// <remarks xml:lang="ko">SUSE의 지원 목록에는 여러 Linux 배포판과 Windows가 있습니다. 그 밖의 게스트 OS에서 생긴 문제는 그 제조사에 맡깁니다.</remarks>
    /// <remarks xml:lang="en">
    /// SUSE’s list of supported guests has several Linux distributions and Windows; for problems of any other guest it refers to its vendor.
    /// </remarks>
    [Cites<SuseVirtualizationSupport>("Supported guest operating systems")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, Windows 등"), ("en", "Linux, Windows and others"));

    [Cites<NovaKvmGuide>("first line"), Cites<VdsmRepository>("README"), Cites<KubevirtEmulationGuide>("first lines")]
    [Cites<VirtManagerReadme>("README"), Cites<ProxmoxIntroduction>("first paragraph")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "libvirt, OpenStack, oVirt, KubeVirt, Proxmox VE 등"), ("en", "libvirt, OpenStack, oVirt, KubeVirt, Proxmox VE and others"));

    /// <remarks xml:lang="ko">예를 들어 <see cref="KataContainers"/>(이)나 libkrun을 쓰는 krun이 실행합니다.</remarks>
    /// <remarks xml:lang="en">Through <see cref="KataContainers"/>, for example, or through krun, which uses libkrun.</remarks>
    [Cites<KataHypervisorGuide>("Types"), Cites<KrunManual>("Description")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<QemuSecurity>("Virtualization Use Case")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "클라우드, 서버, 데스크톱"), ("en", "Clouds, servers, desktops"));

    /// <remarks xml:lang="ko">Linux 2.6.20에 들어간 해입니다.</remarks>
    /// <remarks xml:lang="en">The year it became part of Linux, with 2.6.20.</remarks>
    [Cites<KvmFirstSource>]
    public int? FirstRelease => 2007;

    /// <remarks xml:lang="ko">QEMU도 전체로는 GPL-2.0이며, 일부는 GPL-2.0과 양립하는 다른 라이선스를 따릅니다.</remarks>
    /// <remarks xml:lang="en">QEMU as a whole is under GPL-2.0 as well; parts of it have other licenses that are compatible with it.</remarks>
    [Cites<QemuLicense>("points 1 and 2"), Cites<KvmSource>("SPDX line")]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    [Cites<KvmSource>, Cites<KataHypervisorGuide>("Types table")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));

    [Cites<QemuConfidentialGuests>("first paragraph")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<QemuConfidentialGuests>("supported mechanisms"), Cites<SecureExecutionIntroduction>]
    [Cites<QemuPowerMachine>("Protected Execution Facility")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU의 암호화(AMD, Intel), 펌웨어의 울트라바이저(IBM Z, POWER)"),
        ("en", "Encryption by the CPU (AMD, Intel), an ultravisor in firmware (IBM Z, POWER)"));

    /// <remarks xml:lang="ko">QEMU 10.2의 문서에 나오는 것입니다. Arm64의 pKVM은 <see cref="Pkvm"/>에서 다룹니다.</remarks>
    /// <remarks xml:lang="en">According to the documentation of QEMU 10.2. pKVM on arm64 is treated as <see cref="Pkvm"/>.</remarks>
    [Cites<QemuConfidentialGuests>("supported mechanisms"), Cites<QemuMemoryEncryption>]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "AMD SEV·SEV-ES·SEV-SNP, Intel TDX, IBM Secure Execution, POWER PEF"), ("en", "AMD SEV, SEV-ES and SEV-SNP, Intel TDX, IBM Secure Execution, POWER PEF"));

    /// <remarks xml:lang="ko">
    /// SEV-SNP에서는 프로세서가 보고서에 서명하고, TDX에서는 Intel SGX의 엔클레이브가 보고서를 확인해 멀리서도 검증할 수 있는 것으로 바꿉니다. Secure Execution에서는
    /// 울트라바이저가 서명 대신 요청에 든 키로 계산한 해시(HMAC)를 돌려줍니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// With SEV-SNP the processor signs the report; with TDX an Intel SGX enclave checks it and turns it into one that can be verified from
    /// afar. With Secure Execution the ultravisor returns no signature but a hash (HMAC) made with a key from the request.
    /// </remarks>
    [Cites<ConfidentialContainersOverview>("Attestation"), Cites<SevSnpAttestationGuide>("first paragraph")]
    [Cites<TdxKernelGuide>("Attestation"), Cites<SecureExecutionAttestationSource>("AttestationMeasurement::calculate")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "하드웨어의 키로 확인하는 보고서(TEE마다 다름)"), ("en", "Reports that rest on a key of the hardware, one kind per TEE"));

    /// <remarks xml:lang="ko">TEE에 따라 다릅니다.</remarks>
    /// <remarks xml:lang="en">It depends on the TEE.</remarks>
    [Cites<ProxmoxMachineGuide>("AMD SEV: Limitations"), Cites<KubevirtConfidentialGuide>("Secure Execution: Limitations")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "라이브 마이그레이션, 저장과 복원, PCI 패스스루 등"), ("en", "Live migration, saving and restoring, PCI passthrough and others"));
}
