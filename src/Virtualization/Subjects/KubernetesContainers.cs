namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes의 노드에서 containerd나 CRI-O가 runc나 crun으로 컨테이너를 실행하는 구성.</summary>
/// <summary xml:lang="en">The runtimes that run containers on a Kubernetes node: containerd or CRI-O, with runc or crun.</summary>
/// <remarks xml:lang="ko">
/// <para>노드의 kubelet이 <see cref="ContainerRuntimeInterface"/>(CRI)로 <see cref="Containerd"/>(이)나 CRI-O를 부르고, 기본으로
/// containerd는 <see cref="Runc"/>(으)로, CRI-O는 crun으로 컨테이너를 띄웁니다. Docker Engine과 마찬가지로 이 프로그램들은 컨테이너의 아래가 아니라 옆에 있습니다.</para>
/// <para>배치하는 단위는 <see cref="Pod"/>입니다. 한 파드의 컨테이너는 네트워크와 IPC 네임스페이스를 함께 쓰고, 파드와 파드 사이는 Docker
/// Engine의 컨테이너와 똑같이 커널이 격리합니다.</para>
/// <para>Kubernetes 1.24에서 없어진 것은 Docker Engine을 잇던 dockershim입니다. Docker로 만든 이미지는 그대로 실행됩니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The kubelet of a node calls <see cref="Containerd"/> or CRI-O through the <see cref="ContainerRuntimeInterface"/> (CRI).
/// By default, containerd starts containers with <see cref="Runc"/>, CRI-O with crun. As with Docker Engine, these programs stand beside the
/// containers, not under them.</para>
/// <para>The unit is the <see cref="Pod">pod</see>. Its containers share network and IPC namespaces; pods are isolated from each other by
/// the kernel, just like the containers of Docker Engine.</para>
/// <para>What Kubernetes 1.24 removed was dockershim, the adapter for Docker Engine. Images built with Docker still run.</para>
/// </remarks>
[Subject(Order = 73), Name("ko", "Kubernetes(containerd, CRI-O)"), Name("en", "Kubernetes (containerd, CRI-O)")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<ContainerInstance>()]
[Lane<Pod>(typeof(PodSandbox), typeof(UserSpace), typeof(Application), Repeats = true)]
[Lane<Host>(typeof(HostUserSpace), typeof(Kubelet))]
[Versus<DockerEngine>]
[Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O"), Cites<KubernetesReleaseAnnouncement>, Cites<KataKubernetes>]
[Cites<KubernetesDockershimAnswers>("Will my existing container images still work?")]
[Cites<CrioManual>("--conmon, --default-runtime"), Cites<ContainerdReadme>("intro; runtime requirements")]
public sealed class KubernetesContainers : ApplicationContainer, ISystem
{
    [Cites<KubernetesContainerRuntimes>, Cites<RuncReadme>]
    public SystemCategory Category => SystemCategory.ApplicationContainer;

    [NotApplicable]
    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">containerd는 Linux와 Windows용이 있지만 runc는 Linux 전용입니다.</remarks>
    /// <remarks xml:lang="en">containerd runs on Linux and Windows, runc on Linux only.</remarks>
    [Cites<ContainerdReadme>("intro; runtime requirements"), Cites<RuncReadme>("Introduction; Building")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<LibcontainerReadme>("Container")]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">seccomp는 파드나 kubelet에서 켜야 쓰입니다.</remarks>
    /// <remarks xml:lang="en">seccomp is used where the pod or the kubelet turns it on.</remarks>
    [Cites<RuntimeSpecificationLinux>("namespaces, control groups, seccomp")]
    [Cites<RuntimeSpecificationConfiguration>("Linux Process: capabilities, apparmorProfile, selinuxLabel")]
    [Cites<KubernetesSeccompTutorial>("RuntimeDefault for all workloads")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"),
        ("en", "Namespaces, cgroups, capabilities, seccomp, security modules"));

    [Cites<ContainerdReadme>("intro; runtime requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<LibcontainerReadme>("Container")]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// 측정값이 아니라 기본 설치에서 지키려는 목표이며, 파드를 만들 때부터 모든 컨테이너가 시작될 때까지입니다. 상태가 없는(stateless) 파드에 해당하며, 이미지를 받는 시간과 init
    /// 컨테이너의 시간은 빠져 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// An objective for a default installation, not a measurement: from the creation of a pod until all its containers have started. It
    /// holds for stateless pods and leaves out pulling images and running init containers.
    /// </remarks>
    [Cites<KubernetesPodStartObjective>("Definition")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "파드의 시작까지: 99%가 5초 이내(프로젝트의 목표)"), ("en", "Until a pod has started: 5 s at most for 99% (the project’s objective)"));

    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">
    /// 2019년 무렵의 베이스 이미지는 Alpine 5.58MB, Ubuntu 64.2MB, Debian 114MB, CentOS 202MB였습니다. 애플리케이션 이미지는 더 크고, GPU용은 수 GB이기도 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Base images from around 2019: Alpine 5.58 MB, Ubuntu 64.2 MB, Debian 114 MB, CentOS 202 MB. Application images are larger; those for
    /// GPUs can take several gigabytes.
    /// </remarks>
    [Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">
    /// kubelet의 설정(maxPods)이며 바꿀 수 있습니다. Kubernetes가 큰 클러스터를 설계할 때 기준으로 삼은 수이기도 합니다. 파드 하나에 컨테이너가 여러 개 있을 수 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A setting of the kubelet (maxPods) that can be changed; it is also one of the criteria by which Kubernetes is designed for large
    /// clusters. A pod can hold several containers.
    /// </remarks>
    [Cites<KubeletConfigurationReference>("maxPods"), Cites<KubernetesLargeClusters>("limits list")]
    public LocalizedText? Density => new LocalizedText(("ko", "노드당 파드 110개(기본값)"), ("en", "110 pods per node (default)"));

    /// <remarks xml:lang="ko">실행 중인 파드를 옮기는 기능이 없습니다. 체크포인트를 다른 노드에서 복원하는 일은 containerd나 CRI-O로 따로 해야 합니다.</remarks>
    /// <remarks xml:lang="en">
    /// There is no feature that moves a running pod. Restoring a checkpoint on another node has to be done separately, with containerd or
    /// CRI-O.
    /// </remarks>
    [Cites<ContainerdFeatures>("Checkpoint and Restore"), Cites<CrioConfigurationManual>("CRIO.CHECKPOINT_RESTORE table; cdi_spec_dirs")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 대개는 이미지의 레이어입니다. 실행 상태는 kubelet의 체크포인트 API가 메모리까지 저장하지만(1.30부터 베타, 기본으로 켜짐) Kubernetes에는 1.37까지 복원하는 기능이 없어서 containerd나 CRI-O로 복원합니다.
    /// CRI-O는 체크포인트와 복원이 기본으로 켜져 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Mostly image layers. The kubelet’s checkpoint API saves a container with its memory (beta and on by default since 1.30), but up
    /// to 1.37 Kubernetes has no restore: that is done with containerd or CRI-O. CRI-O has both enabled by default.
    /// </remarks>
    [Cites<KubernetesCheckpointGate>("stages: alpha 1.25 to 1.29, beta 1.30 on"), Cites<KubeletCheckpointInterface>("feature state; description")]
    [Cites<CrioConfigurationManual>("CRIO.CHECKPOINT_RESTORE table; cdi_spec_dirs"), Cites<ContainerdSnapshotters>("core snapshotter plugins")]
    [Cites<PodCheckpointProposal>("PRs by stage and milestone"), Cites<ContainerdFeatures>("Checkpoint and Restore")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">예를 들어 컨테이너 안에서 Docker를 실행하는 Docker의 공식 이미지에는 특권 컨테이너가 필요합니다.</remarks>
    /// <remarks xml:lang="en">Docker’s official image for running Docker inside a container, for one, needs a privileged container.</remarks>
    [Cites<DockerInDockerImage>("What is Docker in Docker?")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    [Cites<KubernetesLargeClusters>("introduction: nodes are physical or virtual machines")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">장치 플러그인이나 동적 리소스 할당(DRA), 그리고 CDI를 거칩니다. CDI는 containerd 2.0부터 기본으로 켜져 있습니다.</remarks>
    /// <remarks xml:lang="en">Through device plugins or dynamic resource allocation, and CDI, which containerd has enabled by default since 2.0.</remarks>
    [Cites<KubernetesDevicePlugins>("registration; CDI device names"), Cites<ContainerdReleaseNotes>("CDI enabled by default")]
    [Cites<KubernetesDynamicAllocation>("first section")]
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

    [Cites<RuncReadme>("Introduction"), Cites<CrioReadme>("scope"), Cites<ContainerdReadme>("intro; runtime requirements")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<KubernetesContainerRuntimes>("dockershim note; containerd; CRI-O"), Cites<ContainerdReadme>("intro; runtime requirements")]
    [Cites<CrioReadme>("scope")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "운영 환경의 오케스트레이션"), ("en", "Orchestration in production"));

    /// <remarks xml:lang="ko">Kubernetes가 발표되고 저장소가 열린 해입니다. runc 0.0.1은 2015년 7월에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The year in which Kubernetes was announced and its repository opened; runc 0.0.1 followed in July 2015.
    /// </remarks>
    [Cites<KubernetesLaunchPost>("first paragraph"), Cites<KubernetesFirstCommit>, Cites<RuncFirstTag>("tag of 2015-07-16")]
    public int? FirstRelease => 2014;

    /// <remarks xml:lang="ko">containerd, runc, CRI-O는 Apache-2.0입니다.</remarks>
    /// <remarks xml:lang="en">Apache-2.0 for containerd, runc and CRI-O.</remarks>
    [Cites<ContainerdLicense>("whole file"), Cites<RuncLicense>("whole file"), Cites<CrioLicense>("whole file"), Cites<CrunSource>("header")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0, crun은 GPL-2.0-or-later"), ("en", "Apache-2.0; GPL-2.0-or-later for crun"));

    /// <remarks xml:lang="ko">crun은 C로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">crun is in C.</remarks>
    [Cites<RuncReadme>, Cites<CrunReadme>("first lines")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));
}
