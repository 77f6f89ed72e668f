namespace Virtualization;

/// <summary xml:lang="ko">macOS에 들어 있는, VM을 만드는 프로그램을 위한 Apple의 프레임워크.</summary>
/// <summary xml:lang="en">Apple’s framework in macOS for programs that create VMs.</summary>
/// <remarks xml:lang="ko">
/// <para>저수준 API인 Hypervisor 프레임워크(macOS 10.10부터) 위에 놓인 고수준 API입니다(macOS 11부터). 게스트에는 <see cref="Virtio"/>
/// 장치를 제공하며, 다른 회사의 커널 확장 없이 샌드박스 안의 프로세스에서 VM을 실행합니다.</para>
/// <para>사용자가 바로 쓰는 제품이 아니라 다른 제품의 부품입니다. Tart와 <see cref="AppleContainer"/>이(가) 이 프레임워크로 VM을 만들고,
/// UTM, Lima, <see cref="DockerDesktop"/>도 다른 방식과 함께 씁니다.</para>
/// <para>Apple은 Type 1이나 Type 2라는 말을 쓰지 않습니다. 하이퍼바이저는 macOS의 커널 안에 있고 그 하이퍼바이저를 사용자 공간의 프로세스가
/// 쓰므로, 이 사이트에서는 KVM과 같은 갈래에 두었습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>A high-level API (since macOS 11) on top of the low-level Hypervisor framework (since macOS 10.10). Guests get
/// <see cref="Virtio"/> devices, and a VM runs in a sandboxed process, without any third-party kernel extension.</para>
/// <para>It is a building block rather than a product: Tart and <see cref="AppleContainer"/> create their VMs with it; UTM, Lima and
/// <see cref="DockerDesktop"/> use it besides other ways.</para>
/// <para>Apple does not speak of Type 1 or Type 2. The hypervisor is in the macOS kernel and a process in user space drives it, so this
/// site places it beside KVM.</para>
/// </remarks>
[Subject(Order = 54), Name("ko", "Apple Virtualization"), Name("en", "Apple Virtualization")]
[Stack(typeof(Hardware), typeof(MacOsKernel), Boundary = typeof(MacOsKernel))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(AppleVirtualMachineProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<ParallelsDesktop>]
[Cites<AppleVirtualizationFramework>("availability and overview"), Cites<AppleHypervisorFramework>("availability, overview, requirements")]
[Cites<AppleFrameworkNews>("on top of the Hypervisor framework")]
[Cites<UtmReadme>("additional macOS features"), Cites<TartFaq>("nested virtualization; comparison with Anka")]
[Cites<LimaDriverGuide>("intro")]
[Cites<DockerDesktopMachineManager>("all options"), Cites<ContainerizationReadme>("Design and Backends")]
public sealed class AppleVirtualization : HybridHypervisor, ISystem
{
    [Cites<AppleVirtualizationFramework>("availability and overview")]
    [Cites<AppleHypervisorFramework>("availability, overview, requirements")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "macOS"), ("en", "macOS"));

    [Cites<AppleVirtualizationFramework>("availability and overview")]
    public SystemCategory Category => SystemCategory.Framework;

    /// <remarks xml:lang="ko">이 사이트의 분류이며, Apple은 유형을 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The classification is this site’s; Apple names no type.</remarks>
    [Cites<AppleHypervisorFramework>("availability, overview, requirements")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Hybrid;

    [Cites<AppleVirtualizationFramework>("availability and overview")]
    [Cites<AppleHypervisorFramework>("availability, overview, requirements")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<AppleMachineReference>("overview")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<AppleVirtualizationFramework>, Cites<AppleHypervisorFramework>]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드와 샌드박스 안의 프로세스"), ("en", "The CPU’s guest mode and a sandboxed process"));

    /// <remarks xml:lang="ko">
    /// Intel Mac에서는 <see cref="NestedPaging"/>이(가) 있는 VT-x, Apple 실리콘에서는 Arm의 가상화 확장입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// VT-x with <see cref="NestedPaging">nested paging</see> on Intel Macs, Arm’s virtualization extensions on Apple silicon.
    /// </remarks>
    [Cites<AppleHypervisorFramework>("availability, overview, requirements")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<AppleVirtualizationFramework>, Cites<AppleHypervisorFramework>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 이 프레임워크로 최소 Linux VM을 만드는 Containerization의 컨테이너가 1초 안에 시작한다고 Apple은 말하지만, 더 자세한 수치나 조건은 그
    /// README에 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Containers of Containerization, which runs them in minimal Linux VMs of this framework, start in under a second, Apple says; its README
    /// gives no further figure and no conditions.
    /// </remarks>
    [Cites<ContainerizationReadme>("Design and Backends")]
    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">예를 들어 Tart의 macOS 이미지 하나는 25GB를 내려받습니다.</remarks>
    /// <remarks xml:lang="en">A macOS image of Tart, for example, is a 25 GB download.</remarks>
    [Cites<TartQuickStart>("first command: size of the macOS image")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "GB 단위(Tart 이미지의 예)"), ("en", "Gigabytes (example of a Tart image)"));

    /// <remarks xml:lang="ko">macOS 15의 사용권 계약이 허용하는 수이며, macOS 15에서도 그 전에도 이 프레임워크는 세 번째 macOS 게스트를 시작하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The number that the license agreement of macOS 15 allows; there as before, the framework refuses to start a third macOS guest.
    /// </remarks>
    [Cites<AppleMachineCountArticle>("first paragraphs"), Cites<MacosLicense>("2.B(iii)"), Cites<OrchardMachineLimitIssue>("macOS 15.2: three VMs")]
    public LocalizedText? Density => new LocalizedText(
        ("ko", "macOS 게스트는 한 번에 2개까지"), ("en", "At most two macOS guests at once"));

    /// <remarks xml:lang="ko">실행한 채로 옮기는 API가 없습니다. macOS 14부터 VM의 상태를 파일로 저장했다가 되살릴 수는 있습니다.</remarks>
    /// <remarks xml:lang="en">There is no API for it. Since macOS 14 the state of a VM can be saved to a file and restored.</remarks>
    [Cites<AppleSaveState>("availability and discussion")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 일시 정지한 VM의 상태를 파일 하나로 저장합니다. 저장할 수 없는 구성도 있고, 여러 스냅샷을 트리로 관리하지는 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The state of a paused VM can be saved to a single file, though not in every configuration. There is no snapshot tree.
    /// </remarks>
    [Cites<AppleSaveState>("availability and discussion"), Cites<AppleRestoreSupport>("discussion")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">M3 이후의 Apple 실리콘과 macOS 15 이상에서, 일반 플랫폼(Linux 게스트 등)에서만 됩니다. macOS 게스트에서는 되지 않습니다.</remarks>
    /// <remarks xml:lang="en">On an M3 or later with macOS 15 or later, on the generic platform only (Linux guests and others), not for macOS guests.</remarks>
    [Cites<AppleNestedVirtualization>("availability and discussion"), Cites<TartFaq>("nested virtualization; comparison with Anka")]
    public NestingSupport? Nesting => NestingSupport.Limited;

    /// <remarks xml:lang="ko">Apple의 중첩 가상화는 macOS 게스트에서 되지 않으므로 Apple 실리콘의 macOS VM 안에서는 쓸 수 없습니다. Intel Mac에서는 바깥 제품에 달렸습니다.</remarks>
    /// <remarks xml:lang="en">
    /// Apple’s nested virtualization is not for macOS guests, so it cannot be used in a macOS VM on Apple silicon. On Intel Macs it depends on
    /// the outer product.
    /// </remarks>
    [Cites<AppleNestedVirtualization>("availability and discussion")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.Limited;

    /// <remarks xml:lang="ko">물리 디스크는 macOS 14부터, 호스트에 연결된 USB 장치는 macOS 27부터 넘겨줄 수 있습니다.</remarks>
    /// <remarks xml:lang="en">Physical disks since macOS 14, USB devices of the host since macOS 27.</remarks>
    [Cites<AppleDiskAttachment>("availability and overview"), Cites<AppleUsbPassthrough>("availability line: macOS 27.0")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<AppleVirtualizationFramework>("availability and overview")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "macOS 11 이상"), ("en", "macOS 11 or later"));

    /// <remarks xml:lang="ko">Apple의 문서에 나오는 운영체제입니다. macOS 게스트는 Apple 실리콘에서만 실행됩니다. OpenBSD도 7.9(2026년)부터 실행됩니다.</remarks>
    /// <remarks xml:lang="en">What Apple documents; macOS guests run on Apple silicon only. OpenBSD runs as well, since 7.9 of 2026.</remarks>
    [Cites<AppleVirtualizationFramework>("availability and overview"), Cites<AppleMacGuests>("first line")]
    [Cites<OpenbsdChanges>("2026/01/15")]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux, macOS"), ("en", "Linux, macOS"));

    /// <remarks xml:lang="ko">UTM은 macOS 게스트를 실행할 때 이 프레임워크를 씁니다. Lima와 Docker Desktop에는 다른 방식도 있습니다.</remarks>
    /// <remarks xml:lang="en">UTM uses the framework for macOS guests; Lima and Docker Desktop have other ways as well.</remarks>
    [Cites<UtmReadme>("additional macOS features"), Cites<TartFaq>("nested virtualization; comparison with Anka")]
    [Cites<LimaDriverGuide>("intro")]
    [Cites<DockerDesktopMachineManager>("all options"), Cites<ContainerizationReadme>("Design and Backends")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "UTM, Tart, Lima, Docker Desktop, Apple container 등"), ("en", "UTM, Tart, Lima, Docker Desktop, Apple container and others"));

    /// <remarks xml:lang="ko">그 위의 Containerization이 OCI 이미지를 실행하고, Tart는 VM의 이미지를 OCI 레지스트리에 둡니다.</remarks>
    /// <remarks xml:lang="en">Containerization, built on top of it, runs OCI images; Tart stores VM images in OCI registries.</remarks>
    [Cites<TartReadme>("intro and highlights"), Cites<ContainerizationReadme>("Design and Backends")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<TartReadme>("intro and highlights"), Cites<TartFaq>("nested virtualization; comparison with Anka")]
    public LocalizedText TypicalUse => new LocalizedText(("ko", "Mac의 VM, CI 자동화"), ("en", "VMs on a Mac, CI"));

    /// <remarks xml:lang="ko">macOS 11이 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of macOS 11.</remarks>
    [Cites<AppleVirtualizationFramework>("availability and overview")]
    public int? FirstRelease => 2020;

    [Cites<AppleVirtualizationFramework>("availability and overview"), Cites<MacosLicense>("1; 2")]
    public LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(macOS에 포함)"), ("en", "Proprietary (part of macOS)"));

    /// <remarks xml:lang="ko">소스가 공개되지 않습니다. API는 Swift와 Objective-C에서 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">The source is closed. The API is for Swift and Objective-C.</remarks>
    [Cites<AppleMachineReference>("overview")]
    public LocalizedText? WrittenIn => null;
}
