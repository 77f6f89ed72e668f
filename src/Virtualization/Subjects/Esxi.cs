namespace Virtualization;

/// <summary xml:lang="ko">드라이버까지 하이퍼바이저 안에 갖춘 VMware의 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">VMware’s Type 1 hypervisor, with the drivers inside the hypervisor itself.</summary>
/// <remarks xml:lang="ko">
/// <para>모놀리식(monolithic) Type 1의 대표적인 예입니다. <see cref="VmKernel"/>이(가) 스케줄링과 드라이버, I/O를 담당하고 VM마다
/// <see cref="VmxProcess"/>이(가) 있습니다. 특권 VM은 없으며, 관리용 프로그램은 VMkernel 위의 프로세스로 실행됩니다.</para>
/// <para>드라이버를 직접 갖추었기 때문에, VMware의 호환성 목록에 있는 하드웨어에서만 지원됩니다.</para>
/// <para>옛 ESX에는 Linux로 된 서비스 콘솔이 있었습니다. ESXi에는 없으므로, ESXi를 Linux 위에서 실행되는 하이퍼바이저로 보면
/// 틀립니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The typical monolithic Type 1: <see cref="VmKernel"/> handles scheduling, drivers and I/O, and each VM has its
/// <see cref="VmxProcess"/>. There is no privileged VM; the management agents run as processes on the VMkernel.</para>
/// <para>Because it brings its own drivers, VMware’s hardware compatibility list decides on which servers it is supported.</para>
/// <para>The older ESX carried a Linux-based service console. ESXi has none, so calling it a hypervisor on top of Linux is wrong.</para>
/// </remarks>
[Subject(Order = 41), Name("ko", "VMware ESXi"), Name("en", "VMware ESXi")]
[Stack(typeof(Hardware), typeof(VmKernel), Boundary = typeof(VmKernel))]
[Lane<VirtualMachine>(typeof(VmxProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Kvm>, Versus<HyperV>, Versus<Proxmox>]
[Cites<EsxiArchitecture>, Cites<VmkernelMemory>("VMkernel and drivers, service console"), Cites<VspherePods>("VMX processes")]
[Cites<EsxiRequirements>("supported server platforms")]
public sealed class Esxi : Type1, ISystem
{
    [Cites<VmkernelMemory>("VMkernel and drivers, service console")]
    public override LocalizedText DriverLocation => new LocalizedText(
        ("ko", "하이퍼바이저(VMkernel)"), ("en", "The hypervisor (VMkernel)"));

    [Cites<EsxiArchitecture>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    [Cites<EsxiArchitecture>]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    [Cites<EsxiArchitecture>]
    public HostOsNeed HostOsNeeded => HostOsNeed.NotNeeded;

    [Cites<VsphereCompatibility>("first paragraph")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<EsxiArchitecture>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 VM별 VMM"), ("en", "The CPU’s guest mode and a VMM per VM"));

    /// <remarks xml:lang="ko">
    /// 64비트 게스트 기준이며, ESXi 8.0의 요구 사항입니다. 옛 버전은 32비트 게스트를 <see cref="BinaryTranslation"/>(으)로 실행할 수
    /// 있었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Needed for 64-bit guests, according to the requirements of ESXi 8.0. Old releases could run 32-bit guests with
    /// <see cref="BinaryTranslation">binary translation</see>.
    /// </remarks>
    [Cites<EsxiRequirements>("Hardware and System Resources"), Cites<SoftwareAndHardwareTechniques>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">
    /// 반가상화 장치로 VMXNET3 네트워크 어댑터와 PVSCSI 디스크 컨트롤러 등이 있습니다. 예전에는 바이너리 변환도 썼습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The VMXNET3 network adapter and the PVSCSI controller are among the paravirtual devices. Binary translation was used in the past.
    /// </remarks>
    [Cites<SoftwareAndHardwareTechniques>, Cites<VmwareNetworkAdapters>("VMXNET 3"), Cites<VsphereParavirtualDevices>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치"), ("en", "Hardware-assisted virtualization, paravirtual devices"));

    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// vCPU가 1~8개이고 메모리가 256MB~16GB인 VM을 켜는 데 드는 양을 VMware가 예로 든 표이며, 독립된 측정값이 아닙니다. 하드웨어 MMU와 VMX 스왑을 쓸 때의 값입니다. vCPU가 1개면 메모리 1GB에서
    /// 25.90MB, 4GB에서 48.64MB입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// From a sample table of VMware, not an independent measurement: what a VM with 1 to 8 vCPUs and 256 MB to 16 GB of memory needs at
    /// power-on, with hardware MMU and VMX swap. With 1 vCPU it is 25.90 MB for 1 GB and 48.64 MB for 4 GB.
    /// </remarks>
    [Cites<VsphereMemoryOverhead>("Table 1")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "VM을 켜는 데 드는 양: 약 20~169MB(제조사 예시, ESXi 6.5)"), ("en", "To power on a VM: about 20 to 169 MB (vendor’s sample table, ESXi 6.5)"));

    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(이 사이트의 어림)"), ("en", "Gigabytes (this site’s estimate)"));

    /// <remarks xml:lang="ko">호스트당 상한입니다. vSphere 4에서는 320개였습니다.</remarks>
    /// <remarks xml:lang="en">The maximum per host; in vSphere 4 it was 320.</remarks>
    [Cites<VsphereMaximums>("ESXi Host Maximums: Compute Maximums"), Cites<VsphereMaximumsArticle>("Table 1.2")]
    public LocalizedText? Density => new LocalizedText(("ko", "VM 1,024개까지 지원(vSphere 6.0)"), ("en", "Up to 1,024 VMs supported (vSphere 6.0)"));

    /// <remarks xml:lang="ko">기능의 이름은 vMotion입니다.</remarks>
    /// <remarks xml:lang="en">The feature is called vMotion.</remarks>
    [Cites<VmotionManual>("first paragraphs")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    /// <remarks xml:lang="ko">vSphere 8.0의 매뉴얼에 따르면, DirectPath I/O로 장치를 넘겨받은 VM에서는 찍을 수 없습니다.</remarks>
    /// <remarks xml:lang="en">According to the manual of vSphere 8.0, not for VMs that use a device through DirectPath I/O.</remarks>
    [Cites<VsphereSnapshotParameters>("memory"), Cites<VspherePassthroughManual>("DirectPath I/O limits")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">
    /// ESXi 5.0부터 CPU의 가상화 기능을 게스트에 보여 줄 수 있습니다. 다만 ESXi 안의 ESXi는 운영 환경에서 지원하지 않으며, vSAN witness appliance만 예외입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Since ESXi 5.0 a guest can be given the CPU’s virtualization features. ESXi inside ESXi is not supported in production, except for
    /// the vSAN witness appliance.
    /// </remarks>
    [Cites<VmwareNestedGuide>("virtualized HV"), Cites<VmwareNestedArticle>("support statement")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">vSAN witness appliance 말고는 운영 환경에서 지원하지 않습니다.</remarks>
    /// <remarks xml:lang="en">Not supported in production, except for the vSAN witness appliance.</remarks>
    [Cites<VmwareNestedArticle>("support statement")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">DirectPath I/O 말고도 <see cref="SingleRootVirtualization"/>과(와) NVIDIA vGPU가 있습니다.</remarks>
    /// <remarks xml:lang="en">Through DirectPath I/O; <see cref="SingleRootVirtualization"/> and NVIDIA vGPU are available too.</remarks>
    [Cites<VsphereEarlierPassthroughManual>("device types")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Devices;

    /// <remarks xml:lang="ko">Arm용으로는 지원하지 않는 시험판(Fling, 2020년)과 vSphere 8의 SmartNIC이 있었고, 2025년에 정식 이식이 발표되었습니다.</remarks>
    /// <remarks xml:lang="en">
    /// On Arm there were an unsupported Fling (2020) and the SmartNICs of vSphere 8; an official port was announced in 2025.
    /// </remarks>
    [Cites<EsxiRequirements>("supported processors"), Cites<EsxiArmAnnouncement>("announcement")]
    [Cites<EsxiArmNews>("Fling 1.13 and SmartNIC"), Cites<VmwareArmNews>("VMware Explore 2025")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "x86-64"), ("en", "x86-64"));

    [Cites<VsphereCompatibility>("second paragraph"), Cites<VsphereGuestIdentifiers>("possible values")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Windows, Linux, BSD, Solaris 등"), ("en", "Windows, Linux, BSD, Solaris and others"));

    /// <remarks xml:lang="ko">OpenStack Nova도 vCenter를 거쳐 다룰 수 있고, libvirt에는 ESX용 드라이버가 있습니다.</remarks>
    /// <remarks xml:lang="en">OpenStack Nova can drive it through vCenter, and libvirt has a driver for ESX.</remarks>
    [Cites<VmotionManual>("DRS"), Cites<NovaHypervisorGuide>("VMware vSphere"), Cites<LibvirtEsxDocumentation>("connections")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "vCenter(vSphere)"), ("en", "vCenter (vSphere)"));

    /// <remarks xml:lang="ko">
    /// vSphere 7부터 있는 vSphere Pod가 컨테이너를 자체 커널이 있는 작은 VM으로 실행합니다. Supervisor를 구성해야 하며, ESXi만으로는 되지
    /// 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// vSphere Pods, available since vSphere 7, run containers in small VMs with a kernel of their own. They need a Supervisor; ESXi alone does
    /// not run them.
    /// </remarks>
    [Cites<VspherePodsManual>("What Is a vSphere Pod?"), Cites<VspherePods>("CRX"), Cites<VspherePodSettings>("added in vSphere API 9.1.0.0")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<EsxMemoryPaper>("introduction")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "기업의 서버 통합"), ("en", "Server consolidation in enterprises"));

    /// <remarks xml:lang="ko">앞선 제품인 ESX의 해입니다. ESXi는 2007년에 발표되었습니다.</remarks>
    /// <remarks xml:lang="en">The year of its predecessor, ESX. ESXi itself was announced in 2007.</remarks>
    [Cites<VmwareBriefHistory>("2001 list"), Cites<VmwareMilestones>("2005: ESX is four years old"), Cites<EsxiAnnouncementArticle>]
    public int? FirstRelease => 2001;

    [Cites<EsxiFreeEditionNews>("first two paragraphs"), Cites<VmwareAcquisitionNews>("first paragraphs")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(Broadcom)"), ("en", "Proprietary (Broadcom)"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed.</remarks>
    public LocalizedText? WrittenIn => null;

    [Cites<EsxiSevSnpGuide>("Abstract"), Cites<EsxiSevEsGuide>("first paragraph")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<EsxiSevSnpGuide>("Abstract"), Cites<EsxiSevEsGuide>("components"), Cites<VsphereHardwareNotes>("Enablements")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU가 VM마다 암호화(AMD, Intel)"), ("en", "Encryption per VM by the CPU (AMD, Intel)"));

    /// <remarks xml:lang="ko">SEV-ES는 vSphere 7.0 업데이트 1부터, SEV-SNP와 TDX는 9.0부터 지원합니다.</remarks>
    /// <remarks xml:lang="en">SEV-ES since vSphere 7.0 Update 1, SEV-SNP and TDX since 9.0.</remarks>
    [Cites<EsxiSevEsGuide>("first sentence"), Cites<EsxiSevSnpGuide>("title"), Cites<VsphereHardwareNotes>("Enablements")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "AMD SEV-ES, SEV-SNP, Intel TDX"), ("en", "AMD SEV-ES, SEV-SNP, Intel TDX"));

    /// <remarks xml:lang="ko">ESXi 9.0의 SEV-SNP를 다룬 서버 제조사의 안내서에 따른 것이며, TDX는 다루지 않습니다.</remarks>
    /// <remarks xml:lang="en">According to a server vendor’s guide to SEV-SNP on ESXi 9.0, which does not cover TDX.</remarks>
    [Cites<EsxiSevSnpGuide>("Abstract")]
    public override LocalizedText? AttestationSupport => new LocalizedText(("ko", "SEV-SNP의 플랫폼 증명"), ("en", "Platform attestation with SEV-SNP"));

    /// <remarks xml:lang="ko">vSphere 7.0에서 SEV-ES를 켠 VM의 경우이며, SEV-SNP와 TDX는 다루지 않습니다.</remarks>
    /// <remarks xml:lang="en">For VMs with SEV-ES in vSphere 7.0; SEV-SNP and TDX are not covered.</remarks>
    [Cites<EsxiSevEsGuide>("unsupported functions")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "vMotion, 시스템 관리 모드 등"), ("en", "vMotion, system management mode and others"));
}
