namespace Virtualization;

/// <summary xml:lang="ko">장치와 관리를 전용 카드로 옮기고 최소한의 하이퍼바이저만 남긴 Amazon EC2의 플랫폼.</summary>
/// <summary xml:lang="en">The platform of Amazon EC2, which moves devices and management into cards and leaves a minimal hypervisor.</summary>
/// <remarks xml:lang="ko">
/// <para>EC2는 <see cref="Xen"/>에서 시작했습니다. <see cref="Dom0"/>에 있던 일을 하나씩 전용 프로세서로 옮긴 끝에, 2017년의 C5부터 이 플랫폼의 인스턴스에는
/// dom0가 없습니다.</para>
/// <para>남은 하이퍼바이저는 <see cref="Kvm"/>의 코드를 바탕으로 하며 CPU와 메모리만 나눕니다. 네트워크와 저장소, 제어는
/// <see cref="NitroCards"/>이(가) 처리하고, 게스트에는 카드가 장치로 보입니다.</para>
/// <para>같은 플랫폼에서 VM뿐 아니라 하이퍼바이저 없는 베어메탈 인스턴스(.metal)와 <see cref="Enclave"/>도 제공합니다. EC2의 일부이며
/// 따로 팔지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>EC2 began on <see cref="Xen"/>. Step by step, the work of <see cref="Dom0"/> moved into processors made for it; instances of the
/// complete platform, the first of which was C5 in 2017, have no dom0.</para>
/// <para>The hypervisor that is left is based on <see cref="Kvm">KVM</see> and divides only CPU and memory. Network, storage and control
/// are done by the <see cref="NitroCards">Nitro Cards</see>, which guests see as devices.</para>
/// <para>The same platform offers VMs, bare-metal instances (.metal) without the hypervisor, and <see cref="Enclave">enclaves</see>. It is
/// a part of EC2 and not sold by itself.</para>
/// </remarks>
[Subject(Order = 44), Name("ko", "AWS Nitro System"), Name("en", "AWS Nitro System")]
[Stack(typeof(Hardware), typeof(NitroHypervisor), Boundary = typeof(NitroHypervisor))]
[Lane<Hardware>(typeof(NitroCards), On = typeof(Hardware))]
[Versus<Xen>, Versus<Kvm>]
[Cites<NitroJourney>, Cites<NitroComponents>("The Nitro Cards"), Cites<NitroIntroduction>]
public sealed class NitroSystem : Type1, ISystem
{
    /// <remarks xml:lang="ko">게스트에는 ENA와 NVMe 장치로 보입니다.</remarks>
    /// <remarks xml:lang="en">Guests see ENA and NVMe devices.</remarks>
    [Cites<NitroComponents>("The Nitro Cards"), Cites<NitroInstances>]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "Nitro 카드"), ("en", "The Nitro Cards"));

    /// <remarks xml:lang="ko">클라우드 플랫폼의 하이퍼바이저입니다.</remarks>
    /// <remarks xml:lang="en">The hypervisor of a cloud platform.</remarks>
    [Cites<NitroJourney>("minimized hypervisor based on KVM")]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">이 사이트의 구분입니다. KVM의 코드를 쓰지만 그 위에 범용 호스트 OS가 없습니다.</remarks>
    /// <remarks xml:lang="en">This site’s classification: the code is KVM’s, but there is no general-purpose host OS with it.</remarks>
    [Cites<NitroJourney>("minimized hypervisor based on KVM; C5")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Type1;

    /// <remarks xml:lang="ko">관리는 카드에서 합니다.</remarks>
    /// <remarks xml:lang="en">Management is done on the cards.</remarks>
    [Cites<NitroJourney>("C5 and what it replaced")]
    public HostOsNeed HostOsNeeded => HostOsNeed.NotNeeded;

    [Cites<NitroJourney>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">
    /// Graviton5 인스턴스에서는 하이퍼바이저의 작은 부분인 Nitro Isolation Engine이 VM을 서로 격리합니다. AWS는 이 부분을 정형 검증했습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// On Graviton5 instances a small part of the hypervisor, the Nitro Isolation Engine, isolates the VMs from each other; AWS has
    /// verified it formally.
    /// </remarks>
    [Cites<NitroJourney>, Cites<NitroComponents>("The Nitro Cards"), Cites<NitroIsolationPost>, Cites<NitroIsolationMessage>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "최소한의 하이퍼바이저, 메인 보드와 분리된 카드"), ("en", "A minimal hypervisor, and cards apart from the main board"));

    /// <remarks xml:lang="ko">베어메탈 인스턴스(.metal)에는 하이퍼바이저가 없습니다.</remarks>
    /// <remarks xml:lang="en">Bare-metal instances (.metal) have no hypervisor.</remarks>
    [Cites<NitroJourney>("minimized hypervisor based on KVM"), Cites<NitroNestedGuide>("How it works"), Cites<NitroIntroduction>("bare metal instances")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<NitroJourney>, Cites<NitroComponents>("The Nitro Cards")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 장치는 하드웨어로 오프로드"), ("en", "Hardware-assisted virtualization, devices offloaded to hardware"));

    /// <remarks xml:lang="ko">
    /// 한 사용자가 m7i.large와 Amazon Linux 2023으로 세 번 잰 평균이며, 약 23초는 게스트가 부팅하기 전에 지나갑니다. AWS는 루트 볼륨이 EBS인 인스턴스가 대개 1분 안에
    /// 부팅한다고 말하지만, 조건은 밝히지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The mean of three runs by one user, with m7i.large and Amazon Linux 2023; about 23 s of it pass before the guest boots. AWS says
    /// that instances with an EBS root volume usually boot in less than a minute, and states no conditions.
    /// </remarks>
    [Cites<ColdBootResearch>("Summary; Individual Runs"), Cites<MachineImageTypes>("boot time")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "요청부터 SSH로 접속할 수 있을 때까지: 약 26초(2026년)"), ("en", "From the request until SSH answers: about 26 s (2026)"));

    public LocalizedText? MemoryOverhead => null;

    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">
    /// AWS가 밝힌 것은 한 고객이 통째로 쓰는 Dedicated Host의 수입니다. 예로 든 호스트는 48코어이고, m5.4xlarge 하나가 8코어를 씁니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The numbers that AWS states are those of Dedicated Hosts, which serve one customer. The host of the example has 48 cores, of which
    /// each m5.4xlarge takes 8.
    /// </remarks>
    [Cites<DedicatedHostCapacity>("Single instance type support")]
    public LocalizedText? Density => new LocalizedText(
        ("ko", "Dedicated Host에서 인스턴스 유형마다 다름(예: m5.4xlarge 6개)"), ("en", "On a Dedicated Host, set by instance type (example: 6 of m5.4xlarge)"));

    /// <remarks xml:lang="ko">
    /// AWS가 Dedicated Host를 점검할 때, 지원하는 인스턴스를 멈추지 않고 다른 호스트로 옮깁니다. 나머지는 다시 시작합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// In the maintenance of Dedicated Hosts, AWS moves instances that support it to another host without stopping them. The others are
    /// restarted.
    /// </remarks>
    [Cites<DedicatedHostMaintenance>("live migration host maintenance; reboot-based host maintenance")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">
    /// EBS 볼륨의 스냅샷입니다. 사용 중인 볼륨에서도 찍지만, 캐시에만 있는 데이터는 빠질 수 있습니다. 최대 절전 모드로 멈추는 인스턴스는 메모리도 저장합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Snapshots of EBS volumes. They can be taken of a volume in use, but may lack data that is still in a cache. An instance that is
    /// hibernated keeps its memory too.
    /// </remarks>
    [Cites<EbsSnapshotReference>("CreateSnapshot operation"), Cites<InstanceStopReference>("first paragraphs")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">
    /// 2026년 2월부터 C8i, M8i, R8i 같은 일부 인스턴스 안에서 KVM이나 Hyper-V를 쓸 수 있습니다. 그 전에는 베어메탈 인스턴스(.metal)에서만 가능했습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Since February 2026 some instances, such as C8i, M8i and R8i, can run KVM or Hyper-V inside. Before, only bare-metal instances
    /// (.metal) could.
    /// </remarks>
    [Cites<NitroNestedGuide>("Considerations"), Cites<NitroNestedNews>]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">카드까지 포함한 AWS의 서버 자체입니다.</remarks>
    /// <remarks xml:lang="en">It is AWS’s servers themselves, cards included.</remarks>
    [NotApplicable]
    public InsideMachineSupport? InsideMachine => null;

    /// <remarks xml:lang="ko">EBS 볼륨이 NVMe 장치로 보이는 것처럼, 카드의 장치가 인스턴스에 나타납니다.</remarks>
    /// <remarks xml:lang="en">Devices of the cards appear in the instance, as EBS volumes do as NVMe devices.</remarks>
    [Cites<NitroBlockDevices>("first sentence"), Cites<NitroInstances>("Nitro components")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<NitroComponents>("host CPUs")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "AWS의 서버(Intel, AMD, Graviton)"), ("en", "AWS’s servers (Intel, AMD, Graviton)"));

    /// <remarks xml:lang="ko">macOS는 전용 Mac 호스트에서 베어메탈로만, 곧 하이퍼바이저 없이 실행됩니다.</remarks>
    /// <remarks xml:lang="en">macOS on dedicated Mac hosts, and there as bare metal only, without the hypervisor.</remarks>
    [Cites<NitroNestedGuide>("Windows instances"), Cites<NitroComponents>("note on mac instances")]
    [Cites<MacInstanceGuide>("Considerations")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, Windows, macOS 등"), ("en", "Linux, Windows, macOS and others"));

    [Cites<NitroComponents>("control interfaces used by the EC2 service")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Amazon EC2"), ("en", "Amazon EC2"));

    /// <remarks xml:lang="ko">
    /// Nitro CLI라는 도구가 Docker의 이미지로 엔클레이브의 이미지를 만들어 실행합니다. 인스턴스 안에서 실행하는 컨테이너는 컨테이너 시스템의 칸에서 다룹니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A tool, the Nitro CLI, builds the image of an enclave from a Docker image and starts it. Containers inside an instance are covered by
    /// the container systems.
    /// </remarks>
    [Cites<NitroEnclavesTool>("introduction; enclave_build")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<NitroIntroduction>("all EC2 instances launched since 2018")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "퍼블릭 클라우드의 서버"), ("en", "Servers of a public cloud"));

    /// <remarks xml:lang="ko">하이퍼바이저까지 갖춘 첫 인스턴스인 C5가 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of C5, the first instances with the complete system.</remarks>
    [Cites<NitroJourney>("C5 introduced in 2017")]
    public int? FirstRelease => 2017;

    [Cites<NitroJourney>]
    public LocalizedText? License => new LocalizedText(("ko", "독점(EC2 서비스의 일부)"), ("en", "Proprietary (part of the EC2 service)"));

    /// <remarks xml:lang="ko">Graviton5 인스턴스에서 VM을 서로 격리하는 Nitro Isolation Engine의 언어입니다. 소스는 공개되지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The language of the Nitro Isolation Engine, which isolates the VMs of Graviton5 instances from each other. The source is closed.
    /// </remarks>
    [Cites<NitroIsolationMessage>("What is Nitro Isolation Engine?"), Cites<NitroIsolationPost>]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust(격리 엔진)"), ("en", "Rust (the isolation engine)"));

    /// <remarks xml:lang="ko">AWS의 설명입니다. 운영자가 인스턴스의 메모리에 접근할 방법을 두지 않았다고 합니다. AWS의 하드웨어와 펌웨어는 믿어야 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// As AWS describes it: the design leaves operators no way to the memory of an instance. The hardware and firmware of AWS have to be
    /// trusted.
    /// </remarks>
    [Cites<NitroConfidentialPost>("first dimension")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.VendorOnly;

    /// <remarks xml:lang="ko">
    /// 엔클레이브는 인스턴스에서 CPU와 메모리를 떼어 쓰므로 그 인스턴스도 들여다보지 못합니다. AMD Milan, Intel Ice Lake, Graviton2부터는 인스턴스의
    /// 메모리가 언제나 암호화되고, SEV-SNP를 켜면 그 VM만의 키를 씁니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Enclaves take CPU and memory away from the instance, which cannot look into them either. From AMD Milan, Intel Ice Lake and Graviton2
    /// on, the memory of instances is always encrypted; with SEV-SNP, by a key of the VM’s own.
    /// </remarks>
    [Cites<NitroConfidentialPost>("first dimension"), Cites<NitroEnclavesGuide>("first paragraph")]
    [Cites<SevSnpInstanceGuide>("first list"), Cites<MemoryEncryptionKernelGuide>("first paragraphs")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "운영자의 접근 수단이 없는 설계(제조사의 설명)"), ("en", "A design without operator access (the vendor’s description)"));

    /// <remarks xml:lang="ko">SEV-SNP는 M6a, C6a, R6a 인스턴스에서 켤 수 있습니다.</remarks>
    /// <remarks xml:lang="en">SEV-SNP can be enabled for M6a, C6a and R6a instances.</remarks>
    [Cites<NitroEnclavesGuide>("first paragraph"), Cites<NitroEnclavesProduct>, Cites<InstanceProcessorOptions>("AmdSevSnp")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "Nitro Enclaves, AMD SEV-SNP"), ("en", "Nitro Enclaves, AMD SEV-SNP"));

    /// <remarks xml:lang="ko">SEV-SNP를 켠 인스턴스는 프로세서가 서명한 보고서도 받습니다.</remarks>
    /// <remarks xml:lang="en">An instance with SEV-SNP also gets a report signed by the processor.</remarks>
    [Cites<NitroEnclavesProduct>("second paragraph"), Cites<NitroTpmAttestation>("first paragraphs")]
    [Cites<SevSnpAttestationGuide>("first paragraph")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "엔클레이브와 NitroTPM의 서명된 증명 문서(AWS KMS와 연동)"), ("en", "Signed documents of enclaves and of NitroTPM, which AWS KMS accepts"));

    /// <remarks xml:lang="ko">엔클레이브의 경우입니다.</remarks>
    /// <remarks xml:lang="en">For enclaves.</remarks>
    [Cites<NitroEnclavesProduct>("advantages")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "영구 저장소, 외부 네트워크, 대화형 접근"), ("en", "Persistent storage, external network, interactive access"));
}
