namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Sentry"/>라는 사용자 공간의 커널로 컨테이너를 격리하는 Google의 샌드박스.</summary>
/// <summary xml:lang="en">Google’s sandbox, which isolates containers with a kernel in user space, the <see cref="Sentry"/>.</summary>
/// <remarks xml:lang="ko">
/// <para>애플리케이션의 <see cref="SystemCall"/>을(를) Sentry가 가로채 직접 처리하고, GPU와 TPU 같은 장치의 ioctl을 빼면 호스트의 커널에 그대로 넘기지
/// 않습니다. Sentry 자신은 호스트의 시스템 호출 가운데 제한된 일부만 씁니다. runsc라는 OCI 런타임으로 제공되어 Docker와 Kubernetes에서 runc 대신 고를 수 있습니다.</para>
/// <para>시스템 호출은 플랫폼이라는 부분이 가로챕니다. 2023년 중반부터 systrap이 기본이고, KVM을 쓰는 플랫폼도 있습니다. 그 전의 기본은
/// ptrace였습니다.</para>
/// <para>VM도 아니고 시스템 호출 필터도 아닙니다. KVM 플랫폼에서는 Sentry가 게스트 OS와 VMM의 역할을 겸하지만, 그때도 프로세스로 동작합니다.
/// Linux의 시스템 호출을 모두 구현하지는 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The Sentry intercepts the application’s <see cref="SystemCall">system calls</see> and answers them itself; except for
/// the ioctl calls of devices such as GPUs and TPUs, none is passed through to the host’s kernel, of whose system calls the Sentry uses
/// only a restricted set. It comes as an OCI runtime named runsc, which Docker and Kubernetes can use in place of runc.</para>
/// <para>The part that intercepts the calls is called a platform: systrap, the default since mid-2023, or one that uses KVM. Before that,
/// the default was ptrace.</para>
/// <para>It is neither a VM nor a system call filter. On the KVM platform the Sentry is guest OS and VMM in one, yet it remains a process.
/// Not all Linux system calls are implemented.</para>
/// </remarks>
[Subject(Order = 86), Name("ko", "gVisor"), Name("en", "gVisor")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(Sentry))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<ContainerInstance>(typeof(Sentry), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<KataContainers>]
[Cites<GvisorReadme>, Cites<GvisorOverview>("approach comparison; components"), Cites<GvisorPlatformGuide>("KVM, systrap")]
[Cites<GvisorIntroduction>("How does gVisor provide isolation?"), Cites<GvisorSecurity>, Cites<GvisorCompatibilityGuide>]
[Cites<GvisorGpuGuide>("ioctl calls forwarded to the host driver")]
public sealed class Gvisor : SandboxedContainer, ISystem
{
    [Cites<GvisorSecurity>("FAQ: no device emulation"), Cites<GvisorReadme>("Why does gVisor exist?")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널(Linux)"), ("en", "The kernel of the host (Linux)"));

    [Cites<GvisorReadme>]
    public SystemCategory Category => SystemCategory.ApplicationKernel;

    /// <remarks xml:lang="ko">프로젝트는 하이퍼바이저가 아니라 애플리케이션 커널이라고 설명합니다.</remarks>
    /// <remarks xml:lang="en">The project calls it an application kernel and says that it is not a hypervisor.</remarks>
    [NotApplicable]
    [Cites<GvisorIntroduction>("What is gVisor?"), Cites<GvisorPlatformGuide>("KVM, systrap")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<GvisorReadme>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    /// <remarks xml:lang="ko">샌드박스마다 하나이며, 한 샌드박스의 컨테이너는 커널을 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">One per sandbox; the containers of a sandbox share it.</remarks>
    [Cites<GvisorOverview>("approach comparison; components")]
    public KernelOwnership Kernel => KernelOwnership.InUserSpace;

    [Cites<GvisorIntroduction>("How does gVisor provide isolation?")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "Sentry의 시스템 호출 가로채기, seccomp"), ("en", "System calls intercepted by the Sentry, seccomp"));

    /// <remarks xml:lang="ko">KVM 플랫폼을 고르면 씁니다. 기본인 systrap에는 필요 없습니다.</remarks>
    /// <remarks xml:lang="en">The KVM platform uses them; systrap, the default, does without.</remarks>
    [Cites<GvisorPlatformGuide>("KVM, systrap")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Optional;

    [Cites<GvisorPlatformGuide>]
    public LocalizedText Technique => new LocalizedText(("ko", "시스템 호출 가로채기"), ("en", "Interception of system calls"));

    /// <remarks xml:lang="ko">프로젝트의 수치는 2019년에 공개된 것으로, 지금은 기본이 아닌 ptrace 플랫폼에서 재었으므로 측정값에만 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The project’s figures were published in 2019 and are those of the ptrace platform, no longer the default; they stand among the
    /// measurements only.
    /// </remarks>
    [Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("startup.csv, density.csv")]
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">프로젝트의 수치는 2019년에 공개된 것으로, 지금은 기본이 아닌 ptrace 플랫폼에서 재었으므로 측정값에만 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The project’s figures were published in 2019 and are those of the ptrace platform, no longer the default; they stand among the
    /// measurements only.
    /// </remarks>
    [Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("startup.csv, density.csv")]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">일반 컨테이너와 같은 이미지를 씁니다.</remarks>
    /// <remarks xml:lang="en">It runs the same images as ordinary containers.</remarks>
    [Cites<GvisorOverview>("approach comparison; components"), Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">게스트에 미리 떼어 주는 메모리가 없습니다. 2019년에 공개된 측정에서 빈 컨테이너 하나가 runc보다 20MB쯤 더 썼습니다(ptrace 플랫폼).</remarks>
    /// <remarks xml:lang="en">
    /// No memory is set aside for a guest. In a measurement published in 2019, an empty container took about 20 MB more than with runc
    /// (ptrace platform).
    /// </remarks>
    [Cites<GvisorOverview>("approach comparison; components"), Cites<GvisorDensityData>("density.empty 4.09 MB vs 23.7 MB")]
    public LocalizedText? Density => new LocalizedText(("ko", "VM보다 높음(프로젝트의 설명)"), ("en", "Higher than with VMs (the project’s description)"));

    /// <remarks xml:lang="ko">실행한 채로 옮기지는 않습니다. <see cref="Checkpoint"/>(으)로 저장한 상태를 다른 호스트의 새 컨테이너에서 복원할 수는 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// It does not move a running container. A state saved as a <see cref="Checkpoint">checkpoint</see> can be restored in a new container
    /// elsewhere.
    /// </remarks>
    [Cites<GvisorCheckpointGuide>]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    [Cites<GvisorCheckpointGuide>]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">Docker를 gVisor 안에서 실행할 수 있지만 옵션을 켜야 하고 네트워크 기능에 제약이 있습니다.</remarks>
    /// <remarks xml:lang="en">Docker can run inside gVisor, with additional flags and limits to its networking.</remarks>
    [Cites<GvisorDockerTutorial>("whole page")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">문서는 VM에서 systrap을 권합니다. KVM 플랫폼은 중첩 가상화한 VM에서도 동작하지만 느립니다.</remarks>
    /// <remarks xml:lang="en">
    /// In a VM the documentation recommends systrap. The KVM platform works in a nested VM too, but more slowly.
    /// </remarks>
    [Cites<GvisorPlatformGuide>("KVM, systrap")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">NVIDIA GPU(nvproxy)와 TPU, Mellanox의 RDMA 어댑터(rdmaproxy)를 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">NVIDIA GPUs, through nvproxy, TPUs, and Mellanox RDMA adapters, through rdmaproxy.</remarks>
    [Cites<GvisorGpuGuide>, Cites<GvisorTpuGuide>("first paragraphs"), Cites<GvisorRdmaGuide>("first section; Limitations")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<GvisorReadme>]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux(x86-64, arm64)"), ("en", "Linux (x86-64, arm64)"));

    /// <remarks xml:lang="ko">구현된 시스템 호출만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">As far as system calls are implemented.</remarks>
    [Cites<GvisorReadme>, Cites<GvisorCompatibilityGuide>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 애플리케이션"), ("en", "Linux applications"));

    [Cites<GvisorReadme>]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes, Docker 등"), ("en", "Kubernetes, Docker and others"));

    [Cites<GvisorReadme>]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<GvisorIntroduction>("What is gVisor?"), Cites<GvisorCompatibilityGuide>("What works?")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "신뢰할 수 없는 코드, 멀티테넌시 플랫폼"), ("en", "Untrusted code, multi-tenant platforms"));

    [Cites<GvisorFirstCommit>]
    public int? FirstRelease => 2018;

    [Cites<GvisorLicense>]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<GvisorReadme>]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));

    /// <remarks xml:lang="ko">반대 방향인, 컨테이너로부터 호스트를 지키는 것이 목적입니다.</remarks>
    /// <remarks xml:lang="en">Its purpose is the other direction: to protect the host from the container.</remarks>
    [Cites<GvisorSecurity>]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
