namespace Virtualization;

/// <summary xml:lang="ko">Linux에서 컨테이너를 만들고 관리하는 Docker의 엔진.</summary>
/// <summary xml:lang="en">Docker’s engine, which creates and manages containers on Linux.</summary>
/// <remarks xml:lang="ko">
/// <para>dockerd는 <see cref="Containerd"/>을(를), containerd는 <see cref="Runc"/>을(를) 부릅니다. 격리하는 것은 이 프로그램들이 아니라 Linux 커널의
/// <see cref="Virtualization.Namespace"/>과(와) <see cref="ControlGroup"/>입니다.</para>
/// <para>이미지의 읽기 전용 레이어는 여러 컨테이너가 함께 쓰고, 컨테이너마다 쓰기 레이어가 하나씩 있습니다.</para>
/// <para>엔진을 컨테이너의 아래층에 그린 그림이 많지만, 엔진은 옆에서 관리하는 프로그램입니다. runc는 컨테이너를 띄우고 빠지며, 컨테이너의
/// 프로세스는 호스트의 일반 프로세스입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>dockerd calls <see cref="Containerd"/>, which calls <see cref="Runc"/>. None of them isolates: that is the work of the Linux
/// kernel’s <see cref="Virtualization.Namespace">namespaces</see> and <see cref="ControlGroup">cgroups</see>.</para>
/// <para>Containers share the read-only layers of their images, and each has one writable layer.</para>
/// <para>Many diagrams draw the engine as a layer under the containers. It is a program beside them: once a container has started, runc
/// exits, and the container’s processes are ordinary processes of the host.</para>
/// </remarks>
[Subject(Order = 71), Name("ko", "Docker Engine"), Name("en", "Docker Engine")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<Host>(typeof(HostUserSpace), typeof(DockerDaemon))]
[Cites<DockerSecurityManual>("Kernel namespaces; Control groups"), Cites<DockerRuntimesManual>("introduction"), Cites<RuncTerminals>("Detached")]
[Cites<DockerStorageDrivers>("images and layers; image ls example")]
public sealed class DockerEngine : ApplicationContainer, ISystem
{
    [Cites<DockerEngineManual>("intro and Licensing")]
    public SystemCategory Category => SystemCategory.ContainerEngine;

    [NotApplicable]
    [Cites<DockerMultiPlatform>("Why multi-platform builds?")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">Linux 배포판용 패키지와 정적 바이너리로 나오고, Docker Desktop에도 들어 있습니다.</remarks>
    /// <remarks xml:lang="en">It comes as packages for Linux distributions, as static binaries, and within Docker Desktop.</remarks>
    [Cites<DockerEngineInstallation>("intro and platform table")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<DockerMultiPlatform>("Why multi-platform builds?")]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    [Cites<DockerSecurityManual>("Kernel namespaces; Control groups; Linux kernel capabilities; Other kernel security features")]
    [Cites<MobySeccompProfile>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"),
        ("en", "Namespaces, cgroups, capabilities, seccomp, security modules"));

    [Cites<DockerMultiPlatform>("Why multi-platform builds?")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<DockerMultiPlatform>("Why multi-platform builds?")]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// true만 실행하는 Alpine 컨테이너를 Docker의 API로 만들어 시작하고, 끝나서 지워지기까지 걸린 시간이며, 대부분은 Docker 자체가 쓰는 시간입니다. gVisor 프로젝트가 runc로 재어
    /// 2019년 5월에 공개한 값입니다(GCE n1-standard-4, Debian 9).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For an Alpine container that only executes true, created and started through Docker’s API, until it has ended and is removed; most of
    /// it is Docker’s own overhead. Measured with runc by the gVisor project and published in May 2019 (GCE n1-standard-4, Debian 9).
    /// </remarks>
    [Cites<GvisorPerformance>("startup.csv"), Cites<GvisorFirstBenchmarks>("static/performance/startup.csv")]
    [Cites<GvisorStartupSource>("startup, empty")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "Docker로 만들어 true를 실행하고 끝나기까지: 약 1.2초(2019년)"), ("en", "Running a container through Docker from creation to its end: about 1.2 s (2019)"));

    /// <remarks xml:lang="ko">
    /// 빈 컨테이너 하나가 쓰는 메모리(4.09MB)로, gVisor 프로젝트가 runc로 재어 2019년 5월에 공개한 값입니다(GCE n1-standard-4, Debian 9). Node.js 컨테이너는 76.7MB였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The memory of one empty container (4.09 MB), measured with runc by the gVisor project and published in May 2019 (GCE n1-standard-4,
    /// Debian 9). A Node.js container took 76.7 MB.
    /// </remarks>
    [Cites<GvisorPerformance>("density.csv"), Cites<GvisorFirstBenchmarks>("static/performance/density.csv")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "빈 컨테이너 하나: 약 4MB(2019년, runc)"), ("en", "An empty container: about 4 MB (2019, runc)"));

    /// <remarks xml:lang="ko">2019년 무렵의 베이스 이미지는 Alpine 5.58MB에서 CentOS 202MB까지였습니다. 애플리케이션 이미지는 더 크고, GPU용은 수 GB이기도 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Base images of around 2019 ranged from 5.58 MB (Alpine) to 202 MB (CentOS). Application images are larger; those for GPUs can take
    /// several gigabytes.
    /// </remarks>
    [Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    [Cites<DockerStorageDrivers>("images and layers; image ls example")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">LightVM 논문의 실험에서 64코어 AMD 서버 한 대에 띄운 수입니다.</remarks>
    /// <remarks xml:lang="en">On a 64-core AMD server, in the experiment of the LightVM paper.</remarks>
    [Cites<LightVmPaper>]
    public LocalizedText? Density => new LocalizedText(("ko", "약 3,000개(2017년 실험 하나)"), ("en", "About 3,000 (one experiment of 2017)"));

    /// <remarks xml:lang="ko">docker checkpoint는 호스트 한 대에서 쓰도록 만든 실험적 기능입니다.</remarks>
    /// <remarks xml:lang="en">docker checkpoint is experimental and meant for use on one host.</remarks>
    [Cites<DockerCheckpoint>("experimental note and use cases")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// docker commit은 바뀐 파일을 이미지로 저장합니다. 메모리와 볼륨은 들어가지 않습니다. 실험 모드에서는 docker checkpoint가 CRIU로 실행 상태도 저장합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// docker commit turns the changed files into an image, without memory or volumes. In experimental mode docker checkpoint also saves
    /// the running state, with CRIU.
    /// </remarks>
    [Cites<DockerStorageDrivers>("images and layers; image ls example"), Cites<DockerDesktopBackup>("save and restore steps")]
    [Cites<DockerCheckpoint>("experimental note and use cases")]
    public SnapshotSupport? Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">컨테이너 안에서 Docker를 실행하는 Docker의 공식 이미지에는 특권 컨테이너가 필요합니다.</remarks>
    /// <remarks xml:lang="en">Docker’s official image for running Docker inside a container needs a privileged container.</remarks>
    [Cites<DockerInDockerImage>("What is Docker in Docker?")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    [Cites<ContainersVersusMachines>("introduction")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">장치를 컨테이너에 연결하는 옵션이 있고 CDI를 지원합니다. NVIDIA GPU는 제조사의 컨테이너 툴킷을 거칩니다.</remarks>
    /// <remarks xml:lang="en">
    /// Through options that map devices, and through CDI; NVIDIA GPUs go through NVIDIA’s container toolkit.
    /// </remarks>
    [Cites<MobyHostConfiguration>("Devices and DeviceRequests fields"), Cites<DockerGpuAccess>("whole page")]
    [Cites<MobyDeviceDriver>("RegisterCDIDriver")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    /// <remarks xml:lang="ko">Docker가 만든 Linux용 패키지는 배포판에 따라 x86-64, Arm, ppc64le, s390x용이 있습니다. Windows용 실행 파일은 Windows 컨테이너만 실행합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Docker’s own packages for Linux exist for x86-64, Arm, ppc64le and s390x, depending on the distribution. Its binaries for Windows run
    /// Windows containers only.
    /// </remarks>
    [Cites<DockerEngineInstallation>("intro and platform table"), Cites<DockerBinariesGuide>("Install server and client binaries on Windows")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux, Windows Server"), ("en", "Linux, Windows Server"));

    /// <remarks xml:lang="ko">
    /// 이미지도 호스트의 CPU가 실행할 수 있는 아키텍처용이어야 합니다. QEMU를 등록하면 다른 아키텍처도 실행되지만 느립니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The image must also be for an architecture that the host’s CPU can run. With QEMU registered, other architectures run too, but slowly.
    /// </remarks>
    [Cites<DockerMultiPlatform>("why multi-platform; QEMU"), Cites<DockerBinariesGuide>("Install server and client binaries on Windows")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux 컨테이너(Windows에서는 Windows 컨테이너)"), ("en", "Linux containers (Windows containers on Windows)"));

    /// <remarks xml:lang="ko">Kubernetes 1.24에서 dockershim이 빠진 뒤로는 cri-dockerd를 거쳐야 합니다.</remarks>
    /// <remarks xml:lang="en">With Kubernetes it needs cri-dockerd, since 1.24 removed dockershim.</remarks>
    [Cites<DockerSwarmManual>("introduction"), Cites<KubernetesContainerRuntimes>("dockershim note; Docker Engine")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Swarm, Kubernetes(cri-dockerd) 등"), ("en", "Swarm, Kubernetes (cri-dockerd) and others"));

    [Cites<RuncReadme>("Introduction"), Cites<DockerRuntimesManual>("introduction"), Cites<DockerExporterGuide>("OCI media types")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<DockerEngineManual>("intro and Licensing"), Cites<DockerBuildPractices>("FROM; build and test in CI")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "개발, CI, 서비스"), ("en", "Development, CI, services"));

    [Cites<DockerFirstChangeLog>("0.1.0")]
    public int? FirstRelease => 2013;

    /// <remarks xml:lang="ko">Moby 저장소의 라이선스입니다. Docker Desktop으로 받은 엔진은 규모가 큰 기업에서 유료 구독이 필요합니다.</remarks>
    /// <remarks xml:lang="en">
    /// The license of the Moby repository. An engine obtained through Docker Desktop needs a paid subscription in larger enterprises.
    /// </remarks>
    [Cites<MobyLicense>("first lines"), Cites<DockerEngineManual>("intro and Licensing")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<MobyRepository>("2,216 Go files outside vendor; no other language near that")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));
}
