namespace Virtualization;

/// <summary xml:lang="ko">운영체제의 파일 트리를 컨테이너로 실행하는 systemd의 도구.</summary>
/// <summary xml:lang="en">systemd’s tool for running an operating system’s file tree as a container.</summary>
/// <remarks xml:lang="ko">
/// <para>더 강한 <see cref="Chroot"/>에 가깝습니다. 루트는 디렉터리나 디스크 이미지이고, 네임스페이스로 격리하며, 원하면 그 안의 init부터
/// 부팅합니다. /sys 같은 커널의 여러 인터페이스는 읽기 전용으로 보입니다.</para>
/// <para>컨테이너를 systemd-machined에 등록하므로 machinectl로 관리하며, machinectl로 시작할 수도 있습니다.</para>
/// <para>매뉴얼은 <see cref="UserNamespace"/> 없이는 쉽게 우회되어 신뢰할 수 없는 코드를 가둘 수 없다고 밝힙니다. root로 직접 실행하면 기본으로 쓰지 않고,
/// 일반 사용자가 실행하거나 machinectl로 시작하면 씁니다. 예전 매뉴얼은 보안이 필요한 곳에 쓰지 말라고 경고했습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It resembles a stronger <see cref="Chroot"/>: the root is a directory or a disk image, namespaces isolate it, and on request it
/// boots the init inside. Various kernel interfaces, such as /sys, are visible read-only.</para>
/// <para>It registers containers with systemd-machined, so machinectl can manage them; it can also start them.</para>
/// <para>Its manual says that without <see cref="UserNamespace">user namespaces</see> it is easily bypassed and must not run untrusted
/// code. Invoked directly by root it uses none by default; invoked without privileges or started by machinectl it does. An older manual
/// warned against use where security matters.</para>
/// </remarks>
[Subject(Order = 77), Name("ko", "systemd-nspawn"), Name("en", "systemd-nspawn")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<ContainerInstance>()]
[Lane<SystemContainer>(typeof(DistributionUserSpace), typeof(Application), Repeats = true)]
[Lane<Host>(typeof(HostUserSpace), typeof(NspawnManager))]
[Versus<LxcIncus>]
[Cites<NspawnManual>("description, image options, user namespacing"), Cites<NspawnEarlierManual>("description")]
[Cites<MachinectlManual>("description, start, bind")]
public sealed class SystemdNspawn : SystemContainerBased, ISystem
{
    [Cites<NspawnManual>]
    public SystemCategory Category => SystemCategory.SystemContainer;

    [NotApplicable]
    [Cites<NspawnManual>("description, image options, user namespacing")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<NspawnManual>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<NspawnManual>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">신뢰할 수 없는 코드에는 사용자 네임스페이스가 꼭 필요합니다.</remarks>
    /// <remarks xml:lang="en">Untrusted code needs a user namespace.</remarks>
    [Cites<NspawnManual>("description, image options, user namespacing")]
    [Cites<NspawnManual>("--capability=, --system-call-filter=")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, 케이퍼빌리티, seccomp, 읽기 전용 커널 인터페이스"),
        ("en", "Namespaces, capabilities, seccomp, read-only kernel interfaces"));

    [Cites<MachinectlManual>("description, start, bind")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<NspawnManual>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// 최소한으로 설치한 Debian 이미지를 Debian(bullseye/sid)의 systemd 246에서 한 번 시작할 때의 로그에서 나온 값이며, 장비는 밝히지 않았습니다. 네트워크 링크는 0.5초쯤에 올라왔고, 첫
    /// 응답까지는 주소를 받는 방식에 따라 몇 초까지 더 걸렸습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// From the log of one start of a minimal Debian image, with systemd 246 on Debian bullseye/sid; the machine is not named. The network
    /// link was up after about 0.5 s. Until the first answer it took up to several seconds more, depending on how the address was obtained.
    /// </remarks>
    [Cites<NspawnStartPost>("time breakdown")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "machinectl start부터 안의 systemd가 시작되기까지: 약 0.24초(개인 측정, 2020년)"),
        ("en", "From machinectl start until systemd starts inside: about 0.24 s (one author’s figure of 2020)"));

    public LocalizedText? MemoryOverhead => null;

    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "수백 MB(이 사이트의 어림)"), ("en", "Hundreds of megabytes (this site’s estimate)"));

    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">체크포인트를 만들거나 실행 중인 컨테이너를 옮기는 명령이 없습니다. CRIU를 연동해 달라는 요청은 2015년에 거절되었습니다.</remarks>
    /// <remarks xml:lang="en">
    /// There is no command that checkpoints or moves a running container. A request to integrate CRIU was turned down in 2015.
    /// </remarks>
    [Cites<NspawnManual>("description, image options, user namespacing"), Cites<MachinectlManual>("description, start, bind")]
    [Cites<NspawnCheckpointIssue>("maintainer’s answer")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// --template과 --ephemeral이 btrfs의 스냅샷을 쓰고, 다른 파일 시스템에서는 파일을 복사하거나 reflink로 공유합니다. 실행 상태는 저장하지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// --template and --ephemeral use btrfs snapshots; on other file systems the files are copied, or shared by
    /// reflinks. The running state is not saved.
    /// </remarks>
    [Cites<NspawnManual>("description, image options, user namespacing"), Cites<MachinectlManual>("description, start, bind")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Disks;

    /// <remarks xml:lang="ko">systemd 260부터 --private-users=managed로 실행할 때 --private-users-delegate가 안쪽 컨테이너가 쓸 사용자 ID를 넘겨줍니다.</remarks>
    /// <remarks xml:lang="en">
    /// Since systemd 260, with --private-users=managed, --private-users-delegate hands over user IDs for nested containers.
    /// </remarks>
    [Cites<NspawnManual>("--private-users-delegate=")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    [Cites<NspawnManual>("description, image options, user namespacing")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">호스트의 장치 노드를 바인드 마운트합니다. machinectl bind는 사용자 네임스페이스를 쓰지 않을 때만 됩니다.</remarks>
    /// <remarks xml:lang="en">Host device nodes can be bind-mounted; machinectl bind needs user namespacing to be off.</remarks>
    [Cites<MachinectlManual>("description, start, bind")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    [Cites<NspawnManual>("description, image options, user namespacing")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "systemd를 쓰는 Linux"), ("en", "Linux with systemd"));

    [Cites<NspawnManual>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 배포판"), ("en", "Linux distributions"));

    /// <remarks xml:lang="ko">컨테이너를 systemd 서비스처럼 시작하고, 부팅할 때 켜지도록 등록하고, 조회합니다.</remarks>
    /// <remarks xml:lang="en">It starts, enables and inspects containers as services.</remarks>
    [Cites<MachinectlManual>("description, start, bind")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "machinectl"), ("en", "machinectl"));

    /// <remarks xml:lang="ko">
    /// systemd 260부터 importctl pull-oci가 OCI 이미지를 마운트 스택으로 내려받고 nspawn이 이를 실행합니다. --oci-bundle은 풀어 놓은 런타임 번들을 실행합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Since systemd 260, importctl pull-oci downloads OCI images as mount stacks that nspawn runs. --oci-bundle runs an unpacked runtime
    /// bundle.
    /// </remarks>
    [Cites<SystemdNews>("importctl pull-oci, mstack"), Cites<NspawnManual>("description, image options, user namespacing")]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<NspawnManual>]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "운영체제 트리의 빌드, 시험, 디버깅"), ("en", "Building, testing and debugging OS trees"));

    /// <remarks xml:lang="ko">2011년 3월 14일에 추가되어 3월 30일의 v21에 처음 실렸습니다.</remarks>
    /// <remarks xml:lang="en">Added on 14 March 2011 and first released in v21 on 30 March.</remarks>
    [Cites<NspawnFirstCommit>("commit date; git tag --contains")]
    public int? FirstRelease => 2011;

    [Cites<SystemdLicenses>("Main License"), Cites<NspawnSource>("SPDX line and language")]
    public LocalizedText? License => new LocalizedText(("ko", "LGPL-2.1+"), ("en", "LGPL-2.1+"));

    [Cites<NspawnSource>("SPDX line and language")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
