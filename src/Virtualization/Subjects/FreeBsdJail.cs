namespace Virtualization;

/// <summary xml:lang="ko">FreeBSD의 커널이 파일 트리와 프로세스, 네트워크 주소를 나누어 격리하는 컨테이너.</summary>
/// <summary xml:lang="en">FreeBSD’s containers: the kernel isolates file trees, processes and network addresses.</summary>
/// <remarks xml:lang="ko">
/// <para>jail마다 프로세스가 따로 있고, 대개 파일 트리와 IP 주소도 따로 있습니다. VNET을 쓰면 네트워크 스택까지 따로 있습니다. 커널은 호스트의
/// 것 하나입니다.</para>
/// <para>파일을 두는 방식은 세 가지입니다. 두꺼운(thick) jail에는 기본 시스템 전체가 있고, 얇은(thin) jail은 템플릿 하나를 함께 쓰며, FreeBSD
/// 15부터 있는 서비스 jail은 호스트의 파일 트리를 그대로 씁니다.</para>
/// <para>컨테이너를 Docker가 처음 만들었다고 여기기 쉽지만, jail은 그보다 훨씬 앞선 2000년의 FreeBSD 4.0에 들어 있었습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>A jail has processes of its own and normally a file tree and IP addresses; with VNET it has a network stack as well. There is one
/// kernel, the host’s.</para>
/// <para>There are three ways to keep the files: a thick jail holds a whole base system, thin jails share a template, and service jails,
/// new in FreeBSD 15, use the file tree of the host.</para>
/// <para>Docker is often credited with inventing containers. Jails came long before it, with FreeBSD 4.0 in 2000.</para>
/// </remarks>
[Subject(Order = 78), Name("ko", "FreeBSD jail"), Name("en", "FreeBSD jails")]
[Slug("freebsd-jail")]
[Stack(typeof(Hardware), typeof(FreeBsdKernel), Boundary = typeof(FreeBsdKernel))]
[Lane<ContainerInstance>()]
[Lane<Jail>(typeof(JailUserSpace), typeof(Application), Repeats = true)]
[Versus<LxcIncus>]
[Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
[Cites<JailManual>("devfs_ruleset, children.max, Hierarchical Jails, HISTORY")]
public sealed class FreeBsdJail : SystemContainerBased, ISystem
{
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public SystemCategory Category => SystemCategory.SystemContainer;

    [NotApplicable]
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    [Cites<JailsPaper>, Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "커널의 jail 검사"), ("en", "Jail checks in the kernel"));

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// 한 개발자가 노트북(AMD Ryzen 9 5900HX, 메모리 32GB)의 FreeBSD 15.0에서 하나씩 시작해 잰 평균이며, 측정 스크립트도 공개되어 있습니다. 클론에 VNET과 pf를 더하면
    /// 약 0.35초였습니다. 클론이 없으면 약 1.2초, 거기에 VNET과 pf를 더하면 약 2초였습니다. 파일 시스템은 암호화한 NVMe의 ZFS이고, 커널은 bhyve를 위해 고친 것입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A mean, with one start at a time, measured by a developer on a laptop (AMD Ryzen 9 5900HX, 32 GB of memory) with FreeBSD 15.0; the
    /// scripts are published. The clone with VNET and pf as well took about 0.35 s. Without the clone it was about 1.2 s, and with VNET and pf
    /// about 2 s. The file system was ZFS on an encrypted NVMe drive, the kernel one modified for bhyve.
    /// </remarks>
    [Cites<CoppiceJailEssay>("Single-sandbox cold start"), Cites<CoppiceResults>("Host")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "jail -c부터 안의 echo가 답하기까지: ZFS 클론으로 약 0.12초(개인 측정, 2026년)"),
        ("en", "From jail -c until an echo inside has answered: about 0.12 s with a ZFS clone (one developer’s figure of 2026)"));

    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">두꺼운 jail, 얇은 jail, 서비스 jail의 차이입니다.</remarks>
    /// <remarks xml:lang="en">For thick, thin and service jails, in that order.</remarks>
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "기본 시스템 전체, 함께 쓰는 템플릿, 또는 없음"), ("en", "A whole base system, a shared template, or none"));

    /// <remarks xml:lang="ko">측정값이 아닙니다. 관리 도구 qjail의 매뉴얼이 jail 수백 개를 다룬다고 합니다. jail(8)에는 호스트의 jail 수에 대한 상한이 없습니다.</remarks>
    /// <remarks xml:lang="en">Not a measurement: the manual of the tool qjail speaks of hundreds of jails. jail(8) names no upper limit for a host.</remarks>
    [Cites<JailManual>("devfs_ruleset, children.max, Hierarchical Jails, HISTORY"), Cites<QjailManual>("description")]
    public LocalizedText? Density => new LocalizedText(("ko", "수백 개(도구 qjail의 설명)"), ("en", "Hundreds (according to the tool qjail)"));

    /// <remarks xml:lang="ko">jail(8)에는 실행 중인 jail을 다른 호스트로 옮기는 명령이 없습니다.</remarks>
    /// <remarks xml:lang="en">jail(8) has no command that moves a running jail to another host.</remarks>
    [Cites<JailManual>("whole page")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">jail이 아니라 파일 시스템의 기능이며, 대개 OpenZFS의 스냅샷과 클론을 씁니다.</remarks>
    /// <remarks xml:lang="en">Through the file system, usually with snapshots and clones of OpenZFS.</remarks>
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    /// <remarks xml:lang="ko">FreeBSD 8.0부터 children.max를 설정하면 jail 안에 jail을 만들 수 있고 기본값은 0입니다.</remarks>
    /// <remarks xml:lang="en">Since FreeBSD 8.0, jails inside jails are allowed where children.max is set; its default is 0.</remarks>
    [Cites<JailManual>("devfs_ruleset, children.max, Hierarchical Jails, HISTORY")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">devfs의 규칙이 jail에 어떤 장치 노드를 보일지 정합니다.</remarks>
    /// <remarks xml:lang="en">devfs rules decide which device nodes a jail sees.</remarks>
    [Cites<JailManual>("devfs_ruleset, children.max, Hierarchical Jails, HISTORY")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "FreeBSD"), ("en", "FreeBSD"));

    /// <remarks xml:lang="ko">
    /// FreeBSD의 사용자 공간은 호스트보다 새로운 버전이면 안 됩니다. Linux의 사용자 공간은 FreeBSD의 Linux 호환 계층을 거쳐 실행됩니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A FreeBSD user space must not be newer than the host. Linux user spaces run through FreeBSD’s Linux compatibility layer.
    /// </remarks>
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "FreeBSD, Linux의 사용자 공간"), ("en", "FreeBSD and Linux user spaces"));

    /// <remarks xml:lang="ko">핸드북이 소개하는 도구입니다. Nomad에도 pot과 jail을 다루는 커뮤니티 드라이버가 있습니다.</remarks>
    /// <remarks xml:lang="en">The tools that the handbook lists. Nomad has community drivers for pot and for jails.</remarks>
    [Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    [Cites<NomadPotDriver>("intro"), Cites<NomadJailDriver>("intro")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Bastille, pot, CBSD, AppJail, iocage, ezjail"), ("en", "Bastille, pot, CBSD, AppJail, iocage, ezjail"));

    /// <remarks xml:lang="ko">Podman이 OCI 이미지를 jail로 실행할 때 쓰는 런타임 ocijail은 실험 단계입니다. FreeBSD는 14.2부터 자체 OCI 이미지를 배포합니다.</remarks>
    /// <remarks xml:lang="en">ocijail, the runtime with which Podman runs OCI images as jails, calls itself experimental. FreeBSD has offered OCI images of its own since 14.2.</remarks>
    [Cites<OcijailReadme>("whole file"), Cites<FreebsdOciAnnouncement>("highlights"), Cites<FreebsdOciMakefile>("OCI_IMAGES")]
    [Cites<PodmanReleaseNotes>("CDI and FreeBSD entries")]
    public OciSupport OciSupport => OciSupport.Partial;

    /// <remarks xml:lang="ko">2000년의 논문은 서비스 제공자의 호스팅을 주 용도로 들었습니다.</remarks>
    /// <remarks xml:lang="en">The 2000 paper names hosting at service providers as the main use.</remarks>
    [Cites<JailsPaper>("abstract"), Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "호스팅, 서비스 격리"), ("en", "Hosting, confining services"));

    /// <remarks xml:lang="ko">FreeBSD 4.0에 처음 들어갔습니다.</remarks>
    /// <remarks xml:lang="en">With FreeBSD 4.0.</remarks>
    [Cites<JailManual>("devfs_ruleset, children.max, Hierarchical Jails, HISTORY"), Cites<JailsPaper>("abstract")]
    public int? FirstRelease => 2000;

    [Cites<FreebsdCopyright>("first section"), Cites<JailSource>("header")]
    public LocalizedText? License => new LocalizedText(("ko", "BSD-2-Clause"), ("en", "BSD-2-Clause"));

    [Cites<JailSource>("header")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
