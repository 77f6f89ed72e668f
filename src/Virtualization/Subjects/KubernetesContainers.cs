namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes의 노드에서 containerd나 CRI-O가 runc로 컨테이너를 실행하는 구성.</summary>
/// <summary xml:lang="en">The runtimes that run containers on a Kubernetes node: containerd or CRI-O, with runc.</summary>
/// <remarks xml:lang="ko">
/// <para>노드의 kubelet이 <see cref="ContainerRuntimeInterface"/>(CRI)로 <see cref="Containerd"/>(이)나 CRI-O를 부르고, 런타임이
/// <see cref="Runc"/>(으)로 컨테이너를 띄웁니다. Docker Engine과 마찬가지로 이 프로그램들은 컨테이너의 아래가 아니라 옆에 있습니다.</para>
/// <para>배치하는 단위는 <see cref="Pod"/>입니다. 한 파드의 컨테이너는 네트워크와 IPC 네임스페이스를 함께 쓰고, 파드와 파드 사이는 Docker
/// Engine의 컨테이너와 똑같이 커널이 격리합니다.</para>
/// <para>Kubernetes 1.24에서 없어진 것은 Docker Engine을 잇던 dockershim뿐입니다. Docker로 만든 OCI 이미지는 그대로 실행됩니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The kubelet of a node calls <see cref="Containerd"/> or CRI-O through the <see cref="ContainerRuntimeInterface"/> (CRI), and the
/// runtime starts containers with <see cref="Runc"/>. As with Docker Engine, these programs stand beside the containers, not under
/// them.</para>
/// <para>The unit is the <see cref="Pod">pod</see>. Its containers share network and IPC namespaces; pods are isolated from each other by
/// the kernel, just like the containers of Docker Engine.</para>
/// <para>Kubernetes 1.24 removed only dockershim, the adapter for Docker Engine. OCI images built with Docker still run.</para>
/// </remarks>
[Subject(Order = 73), Name("ko", "Kubernetes(containerd, CRI-O)"), Name("en", "Kubernetes (containerd, CRI-O)")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<ContainerInstance>()]
[Lane<Pod>(typeof(PodSandbox), typeof(Libraries), typeof(Application), Repeats = true)]
[Lane<ContainerRuntime>(typeof(Kubelet))]
[Versus<DockerEngine>]
[Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O"), Cites<KubernetesReleaseAnnouncement>, Cites<KataKubernetes>]
[Cites<CrioManual>("--conmon"), Cites<ContainerdReadme>("intro; runtime requirements")]
public sealed class KubernetesContainers : ApplicationContainer, ISystem
{
    [Cites<KubernetesContainerRuntimes>, Cites<RuncReadme>]
    public SystemCategory Category => SystemCategory.ContainerEngine;

    [NotApplicable]
    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">containerd는 Linux와 Windows용이 있지만 runc는 Linux 전용입니다.</remarks>
    /// <remarks xml:lang="en">containerd runs on Linux and Windows, runc on Linux only.</remarks>
    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<RuncReadme>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    [Cites<RuncReadme>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"),
        ("en", "Namespaces, cgroups, capabilities, seccomp, security modules"));

    [Cites<ContainerdReadme>("intro; runtime requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<RuncReadme>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// Kubernetes의 경로가 아니라 docker run 전체의 시간입니다. gVisor 프로젝트가 비교의 기준으로 runc의 빈 컨테이너를 잰 값입니다(GCE
    /// n1-standard-4, Debian 9, 연도 표시 없음).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For a whole docker run, not the Kubernetes path: the gVisor project’s baseline figure for an empty runc container (GCE
    /// n1-standard-4, Debian 9; undated).
    /// </remarks>
    [Cites<GvisorStartupData>("runc startup.empty 1193 ms")]
    public LocalizedText? StartTime => new LocalizedText(("ko", "약 1.2초(Docker와 runc)"), ("en", "About 1.2 s (Docker with runc)"));

    /// <remarks xml:lang="ko">runc의 빈 컨테이너 하나를 gVisor 프로젝트가 잰 값입니다(GCE n1-standard-4, Debian 9, 연도 표시 없음).</remarks>
    /// <remarks xml:lang="en">
    /// For one empty runc container, measured by the gVisor project (GCE n1-standard-4, Debian 9; undated).
    /// </remarks>
    [Cites<GvisorPerformance>("density.csv")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "약 4MB"), ("en", "About 4 MB"));

    /// <remarks xml:lang="ko">
    /// 2019년 무렵의 베이스 이미지는 Alpine 5.58MB, Ubuntu 64.2MB, Debian 114MB, CentOS 202MB였습니다. 애플리케이션 이미지는 더 큽니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Base images from around 2019: Alpine 5.58 MB, Ubuntu 64.2 MB, Debian 114 MB, CentOS 202 MB. Application images are larger.
    /// </remarks>
    [Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수백 MB"), ("en", "Megabytes to hundreds of megabytes"));

    /// <remarks xml:lang="ko">측정값이 아니라 Kubernetes가 설계 기준으로 삼은 상한입니다. 파드 하나에 컨테이너가 여러 개 있을 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Not a measurement but the limit that Kubernetes is designed for. A pod can hold several containers.</remarks>
    [Cites<KubernetesLargeClusters>("limits list")]
    public LocalizedText? Density => new LocalizedText(("ko", "노드당 파드 110개(설계 기준)"), ("en", "110 pods per node (design limit)"));

    /// <remarks xml:lang="ko">
    /// containerd는 CRIU가 설치되어 있으면 체크포인트를 만들어 다른 곳에서 복원할 수 있고, CRI-O에도 이를 켜는 설정이 있습니다. Kubernetes는
    /// 체크포인트를 만드는 kubelet API만 제공합니다(1.25에서 알파).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// With CRIU installed, containerd can checkpoint a task and restore it elsewhere, and CRI-O has a switch for it. Kubernetes offers
    /// only the checkpoint, through a kubelet API (alpha in 1.25).
    /// </remarks>
    [Cites<ContainerdFeatures>("Checkpoint and Restore"), Cites<CrioConfigurationManual>("CRIO.CHECKPOINT_RESTORE table; cdi_spec_dirs")]
    [Cites<KubeletCheckpointInterface>("feature state; description")]
    public LiveMigrationSupport LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">containerd의 스냅샷터가 레이어를 다룹니다. overlayfs가 기본이고 btrfs, zfs, devmapper, erofs도 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// In containerd, snapshotters keep the layers: overlayfs by default, also btrfs, zfs, devmapper and erofs.
    /// </remarks>
    [Cites<ContainerdSnapshotters>("core snapshotter plugins")]
    public SnapshotSupport Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">하드웨어 가상화를 쓰지 않습니다.</remarks>
    /// <remarks xml:lang="en">No hardware virtualization is used.</remarks>
    [NotApplicable]
    [Cites<ContainerdReadme>("intro; runtime requirements")]
    public NestingSupport? Nesting => null;

    /// <remarks xml:lang="ko">장치 플러그인과 CDI를 거칩니다. CDI는 containerd 2.0부터 기본으로 켜져 있습니다.</remarks>
    /// <remarks xml:lang="en">Through device plugins and CDI, which containerd has enabled by default since 2.0.</remarks>
    [Cites<KubernetesDevicePlugins>("registration; CDI device names"), Cites<ContainerdReleaseNotes>("CDI enabled by default")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux(containerd는 Windows도)"), ("en", "Linux (containerd also on Windows)"));

    /// <remarks xml:lang="ko">Windows 컨테이너는 runc가 아니라 hcsshim으로 실행됩니다.</remarks>
    /// <remarks xml:lang="en">Windows containers are run by hcsshim, not by runc.</remarks>
    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux 컨테이너(Windows 노드에서는 Windows 컨테이너)"), ("en", "Linux containers (Windows containers on Windows nodes)"));

    [Cites<KubernetesContainerRuntimes>]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes"), ("en", "Kubernetes"));

    [Cites<RuncReadme>]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O"), Cites<ContainerdReadme>("intro; runtime requirements")]
    [Cites<CrioReadme>("scope")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "운영 환경의 오케스트레이션"), ("en", "Orchestration in production"));

    /// <remarks xml:lang="ko">runc 0.0.1의 태그가 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of runc 0.0.1.</remarks>
    [Cites<RuncFirstTag>]
    public int? FirstRelease => 2015;

    /// <remarks xml:lang="ko">containerd, runc, CRI-O가 모두 같습니다.</remarks>
    /// <remarks xml:lang="en">The same for containerd, runc and CRI-O.</remarks>
    [Cites<ContainerdLicense>("whole file"), Cites<RuncLicense>("whole file"), Cites<CrioLicense>("whole file")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<RuncReadme>]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));
}
