namespace Virtualization;

/// <summary xml:lang="ko">호스트의 Windows 커널을 함께 쓰는, Windows 컨테이너의 프로세스 격리 방식.</summary>
/// <summary xml:lang="en">The isolation mode of Windows containers in which they share the host’s Windows kernel.</summary>
/// <remarks xml:lang="ko">
/// <para>커널이 사일로(silo)와 작업 개체(job object)로 컨테이너를 나눕니다. 컨테이너마다 레지스트리와 파일, 이름이 따로 보이고 시스템 프로세스도
/// 따로 있습니다. 만들고 관리하는 일은 containerd나 Docker의 요청을 받아 <see cref="HostComputeService"/>이(가) 합니다.</para>
/// <para>커널을 함께 쓰므로 이미지의 OS 빌드가 호스트와 맞아야 합니다. 예외로 Windows Server 2022 이미지는 Windows Server 2025에서도
/// 실행됩니다.</para>
/// <para>격리되어 있어도 Microsoft는 이 방식을 보안 경계로 보지 않습니다. 보안 경계로 다루는 것은 하이퍼바이저로 격리한 컨테이너뿐입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The kernel keeps containers apart with silos and job objects: each sees a registry, files and names of its own and has its own
/// system processes. The <see cref="HostComputeService"/> creates and manages them for containerd or Docker.</para>
/// <para>Because the kernel is shared, the OS build of the image must match the host’s. One exception: images of Windows Server 2022 also
/// run on Windows Server 2025.</para>
/// <para>Although these containers are isolated, Microsoft does not regard them as a security boundary; only hypervisor-isolated ones count
/// as one.</para>
/// </remarks>
[Subject(Order = 74), Name("ko", "Windows 컨테이너(프로세스 격리)"), Name("en", "Windows containers (process isolation)")]
[Stack(typeof(Hardware), typeof(WindowsKernel), Boundary = typeof(WindowsKernel))]
[Lane<ContainerInstance>(typeof(WindowsBaseImage), typeof(Application), Repeats = true)]
[Lane<ContainerEngine>(typeof(HostComputeService))]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation"), Cites<WindowsContainerSecurity>("security boundary statements")]
[Cites<WindowsContainerCompatibility>("host/image tables; Hyper-V isolation with Docker Swarm")]
[Cites<HcsshimReadme>("purpose; Go; containerd shim")]
public sealed class WindowsProcessContainer : ApplicationContainer, ISystem
{
    [Cites<WindowsContainerIsolation>]
    public SystemCategory Category => SystemCategory.ContainerEngine;

    [NotApplicable]
    [Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<WindowsContainerIsolation>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<WindowsContainerIsolation>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">Microsoft는 이 격리를 보안 경계로 보지 않습니다.</remarks>
    /// <remarks xml:lang="en">Microsoft does not regard it as a security boundary.</remarks>
    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerSecurity>("security boundary statements")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "사일로, 작업 개체, 네임스페이스"), ("en", "Silos, job objects and namespaces"));

    /// <remarks xml:lang="ko">Hyper-V 역할은 Hyper-V 격리에만 필요합니다.</remarks>
    /// <remarks xml:lang="en">The Hyper-V role is needed for Hyper-V isolation only.</remarks>
    [Cites<WindowsContainerRequirements>("OS requirements; virtualized container hosts")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<WindowsContainerIsolation>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">수치를 찾지 못했습니다. 제조사의 문서에는 Hyper-V 격리보다 빨리 시작한다는 설명만 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// No figure was found; the vendor’s documents only say that it starts faster than Hyper-V isolation.
    /// </remarks>
    public LocalizedText? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 컨테이너를 시작하는 데 필요한 최소 메모리로, Windows Server 2016의 Nano Server가 40MB, Server Core가 50MB입니다. Microsoft가 2024년까지
    /// 문서에 적었던 값이며 독립된 측정값은 아닙니다. 그 뒤의 반기 릴리스에서는 30MB와 45MB였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The minimum memory to start a container on Windows Server 2016: 40 MB for Nano Server, 50 MB for Server Core. The figure was in
    /// Microsoft’s documents until 2024 and is not an independent measurement; later semi-annual releases had 30 and 45 MB.
    /// </remarks>
    [Cites<WindowsContainerRequirements>("Memory requirements tables (removed from the current page in 2025-01)")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "최소 40~50MB(제조사 수치)"), ("en", "At least 40 to 50 MB (vendor figure)"));

    /// <remarks xml:lang="ko">2025년 문서에서 Windows Server 이미지는 3.1GB, Windows 이미지는 3.4GB입니다.</remarks>
    /// <remarks xml:lang="en">In the 2025 documents the Windows Server image is 3.1 GB, the Windows image 3.4 GB.</remarks>
    [Cites<WindowsContainerImages>]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수백 MB~수 GB"), ("en", "Hundreds of megabytes to gigabytes"));

    /// <remarks xml:lang="ko">제조사의 문서는 Hyper-V 격리보다 많이 실행할 수 있다고만 하고 수치를 들지 않습니다.</remarks>
    /// <remarks xml:lang="en">The vendor’s documents say only that more fit than with Hyper-V isolation, without a number.</remarks>
    public LocalizedText? Density => new LocalizedText(("ko", "수십~수백 개"), ("en", "Tens to hundreds"));

    /// <remarks xml:lang="ko">컨테이너는 옮기지 않고, 오케스트레이터가 멈추었다가 다른 곳에서 다시 시작합니다.</remarks>
    /// <remarks xml:lang="en">Containers do not move; an orchestrator stops them and starts them elsewhere.</remarks>
    [Cites<ContainersVersusMachines>("load balancing row")]
    public LiveMigrationSupport LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">이미지의 레이어와 컨테이너마다 있는 쓰기 공간(scratch space)으로 이루어집니다.</remarks>
    /// <remarks xml:lang="en">An image has layers, and each container a scratch space on top.</remarks>
    [Cites<WindowsContainerStorage>("scratch space; layer storage")]
    public SnapshotSupport Snapshots => SnapshotSupport.ImageLayers;

    /// <remarks xml:lang="ko">중첩 가상화는 VM 안에서 Hyper-V 격리를 쓸 때만 필요합니다.</remarks>
    /// <remarks xml:lang="en">Only Hyper-V isolation inside a VM needs nested virtualization.</remarks>
    [NotApplicable]
    [Cites<WindowsContainerRequirements>("OS requirements; virtualized container hosts")]
    public NestingSupport? Nesting => null;

    /// <remarks xml:lang="ko">DirectX를 쓰는 GPU 가속과 정해진 장치 클래스를 지원합니다.</remarks>
    /// <remarks xml:lang="en">GPU acceleration through DirectX, and certain device classes.</remarks>
    [Cites<WindowsContainerGpuGuide>, Cites<WindowsContainerDevices>("prerequisites: process-isolated mode")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<WindowsContainerIsolation>, Cites<WindowsContainerCompatibility>]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Windows Server(개발·시험용으로 Windows 클라이언트)"), ("en", "Windows Server (client Windows for development and test)"));

    [Cites<WindowsContainerCompatibility>]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "호스트와 빌드가 맞는 Windows 컨테이너"), ("en", "Windows containers of the host’s build"));

    [Cites<KubernetesWindowsContainers>("Windows nodes section"), Cites<WindowsSwarmMode>("requirements")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes, Docker Swarm"), ("en", "Kubernetes, Docker Swarm"));

    /// <remarks xml:lang="ko">OCI 런타임 규격에 Windows가 들어 있고, runhcs가 OCI 번들을 실행합니다.</remarks>
    /// <remarks xml:lang="en">The OCI runtime specification has a Windows platform, and runhcs runs OCI bundles.</remarks>
    [Cites<RuntimeSpecificationWindows>("HyperV section"), Cites<WindowsContainerdGuide>("runhcs section")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<WindowsContainerImages>]
    public LocalizedText TypicalUse => new LocalizedText(("ko", ".NET·IIS 애플리케이션"), ("en", ".NET and IIS applications"));

    /// <remarks xml:lang="ko">Windows Server 2016에서 Hyper-V 격리와 함께 나왔습니다.</remarks>
    /// <remarks xml:lang="en">With Windows Server 2016, together with Hyper-V isolation.</remarks>
    [Cites<WindowsContainerCompatibility>, Cites<WindowsContainerIsolation>]
    public int? FirstRelease => 2016;

    /// <remarks xml:lang="ko">베이스 이미지는 라이선스가 있는 Windows 호스트에서만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Base images may be used only on a licensed Windows host.</remarks>
    [Cites<WindowsImageLicense>("host license condition"), Cites<WindowsContainerFaq>("licensing; density; same images")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "독점 라이선스(Windows에 포함)"), ("en", "Proprietary (part of Windows)"));

    /// <remarks xml:lang="ko">커널 쪽의 언어를 밝힌 자료를 찾지 못했습니다.</remarks>
    /// <remarks xml:lang="en">No statement was found about the language of the kernel’s part.</remarks>
    public LocalizedText? WrittenIn => null;
}
