namespace Virtualization;

/// <summary xml:lang="ko">가상화 없이 운영체제 하나에서 여러 애플리케이션을 실행하는 서버.</summary>
/// <summary xml:lang="en">A server that runs several applications on one operating system, without virtualization.</summary>
/// <remarks xml:lang="ko">
/// <para>애플리케이션끼리 자원을 다투고, 같은 포트를 쓰려고 하거나 서로 맞지 않을 수 있습니다. 서버를 애플리케이션마다 따로 두면 다투지
/// 않지만 자원이 많이 남을 때가 많습니다.</para>
/// <para>운영체제의 <see cref="TimeSharing"/>과(와) 사용자 계정으로도 서버를 함께 쓸 수 있었으므로, 하이퍼바이저가 나오기 전에 물리적인
/// 분할만 있었던 것은 아닙니다.</para>
/// <para>하드웨어를 온전히 써야 하는 고성능 계산이나 데이터베이스, 가상화할 수 없는 장비에는 지금도 씁니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Applications compete for resources, may want the same port and may conflict with each other. A separate server for each
/// application ends that, but often leaves much of the hardware idle.</para>
/// <para><see cref="TimeSharing"/> and user accounts already let people share a server, so physical division was not the only way before
/// hypervisors.</para>
/// <para>It is still used where the full hardware is needed, as in high-performance computing and for databases, and for devices that
/// cannot be virtualized.</para>
/// </remarks>
[Subject(Order = 10), Name("ko", "전통적 서버"), Name("en", "Plain server")]
[Stack(typeof(Hardware), typeof(HostKernel), typeof(HostUserSpace), Boundary = typeof(HostKernel))]
[Lane<Process>(typeof(Application), Repeats = true)]
[Versus<Esxi>]
[Cites<KubernetesOverview>("Traditional deployment era"), Cites<SolarisZones>("Introduction")]
[Cites<IronicInstallationGuide>("Why Provision Bare Metal")]
public sealed class PlainServer : SharedServer, ISystem
{
    public LocalizedText DriverLocation => new LocalizedText(("ko", "운영체제의 커널"), ("en", "The kernel of the operating system"));

    [Cites<KubernetesOverview>("Traditional deployment era")]
    public SystemCategory Category => SystemCategory.BareMetal;

    [NotApplicable]
    [Cites<KubernetesOverview>("Traditional vs virtualized deployment era")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">애플리케이션을 실행하는 운영체제가 곧 호스트 OS입니다.</remarks>
    /// <remarks xml:lang="en">The operating system that runs the applications is itself the host OS.</remarks>
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">자원의 한도를 따로 정하지 않으면, 한 애플리케이션이 다른 애플리케이션의 몫까지 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Unless resources are limited, one application can starve another.</remarks>
    [Cites<KubernetesOverview>("Traditional deployment era"), Cites<SolarisZones>("Introduction")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "프로세스와 사용자 계정"), ("en", "Processes and user accounts"));

    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<KubernetesOverview>("Virtualized deployment era")]
    public LocalizedText Technique => new LocalizedText(("ko", "없음"), ("en", "None"));

    /// <remarks xml:lang="ko">
    /// LightVM 논문(2017년)이 Xeon E5-1630 v3과 메모리 128GiB인 서버의 Linux에서 쟀습니다. 90번째 백분위수는 9ms이고, 같은 논문의 초록에는 약 1ms로 나옵니다.
    /// 애플리케이션이 준비될 때까지의 시간은 들어 있지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Measured in the LightVM paper (2017) with Linux on a Xeon E5-1630 v3 with 128 GiB of memory; the 90th percentile is 9 ms. The abstract
    /// of the same paper says about 1 ms. The time until the application is ready is not included.
    /// </remarks>
    [Cites<LightVmPaper>("Abstract; 4.2 Overhead Investigation")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "프로세스 생성(fork와 exec): 평균 3.5ms(2017년)"), ("en", "Creating a process (fork and exec): 3.5 ms on average (2017)"));

    public LocalizedText? MemoryOverhead => null;

    [NotApplicable]
    public LocalizedText? ImageSize => null;

    /// <remarks xml:lang="ko">애플리케이션은 여러 개를 함께 실행할 수도, 서버마다 하나씩 둘 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">Several applications may share it, or each may get a server of its own.</remarks>
    [Cites<KubernetesOverview>("Traditional deployment era")]
    public LocalizedText? Density => new LocalizedText(("ko", "운영체제 하나"), ("en", "One operating system"));

    [NotApplicable]
    public LiveMigrationSupport? LiveMigration => null;

    /// <remarks xml:lang="ko">ZFS처럼 스냅샷을 찍을 수 있는 파일 시스템으로 저장합니다.</remarks>
    /// <remarks xml:lang="en">Through a file system that can take snapshots, such as ZFS.</remarks>
    [Cites<FreebsdZfsHandbook>("Quick Start Guide, RAID-Z: zfs snapshot")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    [NotApplicable]
    public NestingSupport? Nesting => null;

    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">운영체제가 장치를 처음부터 직접 다룹니다.</remarks>
    /// <remarks xml:lang="en">The operating system has the devices to itself anyway.</remarks>
    [NotApplicable]
    public PassthroughSupport? Passthrough => null;

    public LocalizedText HostPlatforms => new LocalizedText(("ko", "제한 없음"), ("en", "Any"));

    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "그 운영체제용 애플리케이션"), ("en", "Applications for its operating system"));

    /// <remarks xml:lang="ko">Ansible은 설치한 서버의 구성을, OpenStack의 Ironic은 물리 서버의 설치와 전원을 관리합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Ansible manages the configuration of servers; Ironic, of OpenStack, provisions the physical machines.
    /// </remarks>
    [Cites<AnsibleReadme>("first paragraph"), Cites<IronicInstallationGuide>("Overview"), Cites<NovaHypervisorGuide>("Ironic entry")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Ansible, Ironic 등"), ("en", "Ansible, Ironic and others"));

    /// <remarks xml:lang="ko">물리 서버에서 실행하는 컨테이너는 컨테이너 시스템의 칸에서 다룹니다.</remarks>
    /// <remarks xml:lang="en">Containers on a physical server are covered by the container systems.</remarks>
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<IronicInstallationGuide>("Why Provision Bare Metal")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "고성능 계산, 데이터베이스, 가상화할 수 없는 장비"),
        ("en", "HPC, databases, devices that cannot be virtualized"));

    [NotApplicable]
    public int? FirstRelease => null;

    public LocalizedText? License => new LocalizedText(("ko", "운영체제에 따라 다름"), ("en", "That of the operating system"));

    [NotApplicable]
    public LocalizedText? WrittenIn => null;
}
