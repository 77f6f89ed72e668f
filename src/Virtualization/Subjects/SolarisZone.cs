namespace Virtualization;

/// <summary xml:lang="ko">Solaris와 illumos에서 커널 하나를 여러 zone이 함께 쓰는 컨테이너.</summary>
/// <summary xml:lang="en">Containers of Solaris and illumos: zones that share one kernel.</summary>
/// <remarks xml:lang="ko">
/// <para>관리용 전역(global) zone이 하나 있고, 나머지 비전역 zone에는 루트 디렉터리, 노드 이름, IP 주소, 사용자가 따로 있습니다.
/// 커널은 zone의 경계와 줄어든 권한(privilege)으로 zone을 격리합니다. Oracle의 한국어 문서는 zone을 ‘영역’이라고 합니다.</para>
/// <para>Solaris 11.2부터 있는 커널 zone(kernel zone)은 이름만 비슷합니다. 자체 커널이 있어 VM에 가깝고, CPU의 가상화 기능이 필요합니다.</para>
/// <para>Linux 프로그램을 실행하는 LX 브랜드의 zone은 Solaris 10 8/07에 들어 있었고, 지금은 SmartOS와 OmniOS 같은 illumos 계열에 있습니다.
/// Solaris 11에는 없습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>One global zone handles administration; every other zone has a root directory, a node name, IP addresses
/// and users of its own. The kernel isolates them with a zone boundary and reduced privileges.</para>
/// <para>The kernel zones of Solaris 11.2 and later resemble them in name only: they have a kernel of their own, are close to VMs and need
/// the CPU’s virtualization features.</para>
/// <para>LX-branded zones, which run Linux programs, were part of Solaris 10 8/07. Today illumos distributions such as SmartOS and OmniOS
/// have them; Solaris 11 does not.</para>
/// </remarks>
[Subject(Order = 79), Name("ko", "Solaris Zones"), Name("en", "Solaris Zones")]
[Slug("solaris-zones")]
[Stack(typeof(Hardware), typeof(SolarisKernel), Boundary = typeof(SolarisKernel))]
[Lane<ContainerInstance>()]
[Lane<Zone>(typeof(ZoneUserSpace), typeof(Application), Repeats = true)]
[Versus<FreeBsdJail>]
[Cites<SolarisZones>, Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
[Cites<KernelZonesManual>("full kernel in a zone, nested zones, suspend/resume"), Cites<IllumosBrandsManual>("BrandZ description")]
[Cites<SolarisZoneBrands>("brand list: solaris, solaris-kz, solaris10, labeled"), Cites<SolarisLinuxZones>("lx brand introduced in 10 8/07")]
[Cites<SmartosZonesGuide>, Cites<OmniosZonesGuide>]
public sealed class SolarisZone : SystemContainerBased, ISystem
{
    /// <remarks xml:lang="ko">장치는 전역 zone에서 관리합니다.</remarks>
    /// <remarks xml:lang="en">Devices are administered from the global zone.</remarks>
    [Cites<SolarisZones>, Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    public override LocalizedText DriverLocation => new LocalizedText(
        ("ko", "zone이 함께 쓰는 커널"), ("en", "The kernel that the zones share"));

    [Cites<SolarisZones>]
    public SystemCategory Category => SystemCategory.SystemContainer;

    /// <remarks xml:lang="ko">일반 zone의 경우입니다. 커널 zone은 Solaris 커널 안의 하이퍼바이저를 씁니다.</remarks>
    /// <remarks xml:lang="en">For ordinary zones; kernel zones use a hypervisor in the Solaris kernel.</remarks>
    [NotApplicable]
    [Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    [Cites<KernelZonesRequirements>("mentions the kernel zone hypervisor; feature/version table")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<SolarisZones>, Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    /// <remarks xml:lang="ko">커널 zone에는 자체 커널이 있습니다.</remarks>
    /// <remarks xml:lang="en">Kernel zones have their own.</remarks>
    [Cites<SolarisZones>, Cites<SolarisBookChapter>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    [Cites<SolarisZones>, Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "커널의 zone 경계, 줄인 권한"), ("en", "Zone boundary in the kernel, reduced privileges"));

    /// <remarks xml:lang="ko">커널 zone에는 필요합니다. SPARC는 T4나 M5 이후나 Fujitsu의 M10과 M12, Intel은 Nehalem 이후, AMD는 Barcelona 이후여야 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Kernel zones need them: SPARC from T4 or M5 on or Fujitsu’s M10 and M12, Intel from Nehalem on, AMD from Barcelona on.
    /// </remarks>
    [Cites<SolarisKernelZoneHardware>("SPARC based systems; x86 systems")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<SolarisZones>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">CPU가 하나인 Opteron PC에서 그래픽 로그인이 뜰 때까지의 시간으로, Sun의 직원이 블로그에 적었습니다. 독립된 측정값은 아닙니다.</remarks>
    /// <remarks xml:lang="en">
    /// On a PC with one Opteron, until the graphical login is up, as an employee of Sun wrote in a blog; not an independent measurement.
    /// </remarks>
    [Cites<ZoneBootPost>("third paragraph")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "zone 부팅부터 dtlogin까지: 7초(제조사 직원의 수치, 2005년)"),
        ("en", "From booting a zone until dtlogin is up: 7 s (a vendor employee’s figure of 2005)"));

    /// <remarks xml:lang="ko">Oracle이 Solaris 11.4 문서에서 권장한 값이며 측정값이 아닙니다. 스왑이 넉넉하면 따르지 않아도 됩니다. illumos에는 해당하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Oracle’s advice for Solaris 11.4, not a measurement, and optional where there is enough swap. It does not hold for illumos.
    /// </remarks>
    [Cites<SolarisZonePlanning>("Hardware Requirements: amount of memory")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "zone마다 권장하는 양: 약 40MB(제조사 수치, 2019년)"), ("en", "Advised for each zone: about 40 MB (vendor figure, 2019)"));

    /// <remarks xml:lang="ko">Oracle이 Solaris 11.4 문서에서 zone마다 최소로 잡으라고 한 디스크 공간입니다. 11.2 문서에서는 최소 150MB, 보통은 500MB~1GB였습니다. illumos에는 해당하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The disk space that Oracle’s guide to Solaris 11.4 says to allow for each zone at a minimum. The guide to 11.2 said at least 150 MB,
    /// usually 500 MB to 1 GB. It does not hold for illumos.
    /// </remarks>
    [Cites<SolarisZonePlanning>("Hardware Requirements: disk space")]
    [Cites<SolarisZoneSpace>("150 MB minimum, usually 500 MB-1 GB; 40 MB RAM suggested")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "1GB 이상(제조사 수치, Solaris 11.4, 2019년)"), ("en", "1 GB or more (vendor figure, Solaris 11.4, 2019)"));

    /// <remarks xml:lang="ko">측정값이 아니라 Solaris 10의 안내서에 적힌 상한입니다.</remarks>
    /// <remarks xml:lang="en">A limit stated in the guide to Solaris 10, not a measurement.</remarks>
    [Cites<SolarisZonesGuide>]
    public LocalizedText? Density => new LocalizedText(("ko", "시스템당 최대 8,192개(Solaris 10)"), ("en", "Up to 8,192 per system (Solaris 10)"));

    /// <remarks xml:lang="ko">커널 zone만 옮길 수 있으며, 양쪽 호스트가 11.3 이상이어야 합니다. 일반 zone은 멈춘 상태로 옮깁니다.</remarks>
    /// <remarks xml:lang="en">For kernel zones only, with both hosts at 11.3 or later. Ordinary zones are moved while stopped.</remarks>
    [Cites<KernelZonesMigration>("whole page"), Cites<SolarisMigrationRequirements>("host version requirement")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">
    /// 일반 zone은 파일만 저장합니다. ZFS에서 zone을 복제하면 원본의 스냅샷을 만들고 그 클론을 씁니다. 커널 zone은 실행 상태를 파일로 저장했다가(suspend) 같은 호스트나 다른 호스트에서 이어 실행할 수 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Files only for ordinary zones: cloning one on ZFS takes a snapshot of the source and clones that. A kernel zone can be suspended to
    /// a file and resumed, on the same or another host.
    /// </remarks>
    [Cites<SolarisZoneCloning>("zoneadm clone takes a ZFS snapshot")]
    [Cites<KernelZonesManual>("full kernel in a zone, nested zones, suspend/resume")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">커널 zone 안에서만 일반 zone을 실행할 수 있습니다. 커널 zone 안에 커널 zone을 둘 수는 없습니다.</remarks>
    /// <remarks xml:lang="en">Only inside a kernel zone can ordinary zones run; a kernel zone cannot hold another kernel zone.</remarks>
    [Cites<NativeZonesRequirements>("whole page"), Cites<KernelZonesManual>("full kernel in a zone, nested zones, suspend/resume")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">커널 zone에는 CPU의 가상화 기능이 필요합니다.</remarks>
    /// <remarks xml:lang="en">Kernel zones need the CPU’s virtualization features.</remarks>
    [Cites<SolarisSupportedZones>("kernel zones need T4+/M5+ SPARC, Nehalem+ Intel or Barcelona+ AMD")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">기본으로는 안전한 의사 장치만 보이고, 다른 장치는 zonecfg로 위임합니다.</remarks>
    /// <remarks xml:lang="en">By default only safe pseudo-devices are visible; others are delegated with zonecfg.</remarks>
    [Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions"), Cites<ZonecfgManual>("Resources: device, dataset")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    [Cites<SolarisSupportedZones>("kernel zones need T4+/M5+ SPARC, Nehalem+ Intel or Barcelona+ AMD")]
    [Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Solaris, illumos"), ("en", "Solaris, illumos"));

    /// <remarks xml:lang="ko">커널 zone은 호스트와 따로 업데이트됩니다. Linux는 SmartOS와 OmniOS 같은 illumos 계열의 LX 브랜드에서 실행됩니다.</remarks>
    /// <remarks xml:lang="en">
    /// A kernel zone is updated independently of its host. Linux runs in LX-branded zones of illumos distributions such as SmartOS and OmniOS.
    /// </remarks>
    [Cites<SolarisZoneBrands>("brand list: solaris, solaris-kz, solaris10, labeled"), Cites<KernelZonesOverview>("packages")]
    [Cites<SolarisLinuxZones>("lx brand introduced in 10 8/07"), Cites<SmartosZonesGuide>, Cites<OmniosZonesGuide>]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "호스트와 같은 Solaris, Solaris 10, Linux(illumos의 LX) 등"),
        ("en", "The host’s Solaris, Solaris 10, Linux (LX on illumos) and others"));

    [Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions")]
    [Cites<TritonReadme>("Overview: servers run SmartOS; zones")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "zoneadm, Triton(SmartOS) 등"), ("en", "zoneadm, Triton (SmartOS) and others"));

    /// <remarks xml:lang="ko">Solaris 11.4에는 OCI 명령 runz로 다루는 solaris-oci 브랜드가 있고 Solaris 이미지만 실행합니다. SmartOS에서는 Triton이 Docker 컨테이너마다 LX 브랜드 zone을 씁니다.</remarks>
    /// <remarks xml:lang="en">Solaris 11.4 has a solaris-oci brand for Solaris images, driven by the OCI command runz. On SmartOS, Triton gives each Docker container an LX-branded zone.</remarks>
    [Cites<SolarisOciBrandManual>("DESCRIPTION"), Cites<TritonDockerGuide>("introduction")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<SolarisZones>]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "UNIX 서버 통합"), ("en", "Consolidating UNIX servers"));

    /// <remarks xml:lang="ko">2004년에 논문과 Solaris 10 시험판으로 나왔고, 정식판은 2005년에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">Published in 2004, in a paper and in builds of Solaris 10; general availability followed in 2005.</remarks>
    [Cites<SolarisZones>, Cites<SolarisZonesEncyclopedia>("introduction")]
    public int? FirstRelease => 2004;

    /// <remarks xml:lang="ko">Oracle Solaris에서는 오픈 소스 구성 요소의 소스만 제공합니다.</remarks>
    /// <remarks xml:lang="en">For Oracle Solaris, source is offered for its open-source components only.</remarks>
    [Cites<IllumosZonesManual>("DESCRIPTION, Process/Privilege/Device Restrictions"), Cites<OmniosReadme>("License section: mostly CDDL")]
    [Cites<SolarisOpenSources>("source offered for open-source components only")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "CDDL(illumos), 독점(Oracle Solaris)"), ("en", "CDDL (illumos), proprietary (Oracle Solaris)"));

    [Cites<IllumosBrandSource>("folder usr/src/uts/common/os")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
