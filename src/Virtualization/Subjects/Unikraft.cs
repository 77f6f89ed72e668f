namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션마다 필요한 부분만 골라 <see cref="Unikernel"/>을(를) 만드는 도구이자 라이브러리 OS.</summary>
/// <summary xml:lang="en">
/// A library OS, and the tools that build a <see cref="Unikernel">unikernel</see> from the parts that one application needs.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>커널의 기능을 작은 라이브러리로 나누어 애플리케이션과 함께 링크합니다. 결과물은 주소 공간이 하나인 이미지이며, 그대로 VM으로
/// 부팅합니다.</para>
/// <para>이미지 안에는 커널과 사용자 공간의 구분이 없습니다. 다른 인스턴스와는 하이퍼바이저가 격리합니다. 그림은 KVM 위에서 QEMU나
/// Firecracker로 실행할 때의 것이며, Xen에서도 실행됩니다.</para>
/// <para>프로세스를 하나밖에 실행하지 못한다는 말은 이제 꼭 맞지는 않습니다. 0.19.0부터 여러 프로세스를 실행하는 기능을 선택할 수 있으며, 이때도
/// 주소 공간은 하나입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The functions of a kernel are small libraries that are linked with the application. The result is an image with a single address
/// space, which boots as a VM.</para>
/// <para>Inside, there is no split between kernel and user space. The isolation from other instances is the hypervisor’s work. The diagram
/// shows it on KVM, with QEMU or Firecracker; it runs on Xen as well.</para>
/// <para>That it can run only one process is no longer entirely true: since 0.19.0 several processes are an option, still in one address
/// space.</para>
/// </remarks>
[Subject(Order = 66), Name("ko", "Unikraft"), Name("en", "Unikraft")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(VirtualMachineProcess), typeof(UnikernelImage), Repeats = true)]
[Versus<Firecracker>]
[Cites<UnikraftPaper>, Cites<UnikraftVirtualization>("Supported platforms"), Cites<UnikraftMultiprocessPost>("since 0.19.0")]
public sealed class Unikraft : UnikernelBased, ISystem
{
    /// <remarks xml:lang="ko">이미지 안에는 virtio나 Xen 장치의 드라이버가 있습니다.</remarks>
    /// <remarks xml:lang="en">The image holds drivers for virtio or Xen devices.</remarks>
    [Cites<UnikraftVirtualization>("Supported platforms"), Cites<UnikraftDriversTree>]
    public LocalizedText DriverLocation => new LocalizedText(
        ("ko", "호스트의 커널(Linux), Xen에서는 dom0"), ("en", "The kernel of the host (Linux); dom0 on Xen"));

    [Cites<UnikraftPaper>]
    public SystemCategory Category => SystemCategory.Unikernel;

    /// <remarks xml:lang="ko">KVM(VMM은 QEMU나 Firecracker)이나 Xen을 씁니다.</remarks>
    /// <remarks xml:lang="en">KVM, with QEMU or Firecracker as the VMM, or Xen.</remarks>
    [Cites<UnikraftVirtualization>("Supported platforms")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    /// <remarks xml:lang="ko">KVM 위에서 그렇습니다. Xen 위에서는 특권 VM에만 운영체제가 필요합니다.</remarks>
    /// <remarks xml:lang="en">On KVM. On Xen, only the privileged VM needs an operating system.</remarks>
    [Cites<UnikraftVirtualization>("Supported platforms")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<UnikraftPaper>]
    public KernelOwnership Kernel => KernelOwnership.Merged;

    [Cites<UnikraftPaper>]
    public LocalizedText Mechanism => new LocalizedText(("ko", "VM의 경계"), ("en", "The VM boundary"));

    /// <remarks xml:lang="ko">가상화 기능이 없으면 에뮬레이션으로 실행되며, 눈에 띄게 느려집니다.</remarks>
    /// <remarks xml:lang="en">Without them it falls back to emulation and becomes noticeably slower.</remarks>
    [Cites<UnikraftRunningGuide>("hardware emulation fallback")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Optional;

    [Cites<UnikraftPaper>]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 라이브러리 OS"), ("en", "Hardware-assisted virtualization, library OS"));

    /// <remarks xml:lang="ko">
    /// 프로젝트가 논문(2021년)에서 가장 단순한 이미지(helloworld)로 잰 값입니다. 게스트 자체의 부팅은 1ms를 넘지 않고 나머지는 VMM의 몫이며, 모두
    /// 합해 Firecracker에서 약 3ms, QEMU에서 약 40ms였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Measured by the project in its 2021 paper, with the simplest image (helloworld). The guest itself boots in 1 ms at most, the rest is
    /// the VMM: about 3 ms in all with Firecracker, about 40 ms with QEMU.
    /// </remarks>
    [Cites<UnikraftPaper>, Cites<UnikraftPerformance>]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "VMM과 게스트의 부팅: 3~40ms(프로젝트 수치)"), ("en", "The VMM and the guest’s boot: 3 to 40 ms (project figure)"));

    /// <remarks xml:lang="ko">애플리케이션을 넣은 이미지가 부팅하는 데 필요한 최소한의 메모리로, 프로젝트가 논문(2021년)에서 잰 값입니다.</remarks>
    /// <remarks xml:lang="en">
    /// The least memory with which images boot, applications included, measured by the project in its 2021 paper.
    /// </remarks>
    [Cites<UnikraftPaper>, Cites<UnikraftPerformance>]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "VM 전체: 2~6MB(프로젝트 수치)"), ("en", "The whole VM: 2 to 6 MB (project figure)"));

    /// <remarks xml:lang="ko">nginx, SQLite, Redis의 이미지를 프로젝트가 논문(2021년)에서 잰 크기입니다.</remarks>
    /// <remarks xml:lang="en">The images of nginx, SQLite and Redis, measured by the project in its 2021 paper.</remarks>
    [Cites<UnikraftPaper>, Cites<UnikraftPerformance>]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "2MB 미만(프로젝트 수치)"), ("en", "Under 2 MB (project figure)"));

    [Cites<UnikraftReadme>("features; languages")]
    public LocalizedText? Density => new LocalizedText(("ko", "높음(프로젝트의 주장)"), ("en", "High (the project’s claim)"));

    /// <remarks xml:lang="ko">프로젝트의 도구 KraftKit에는 실행 중인 인스턴스를 옮기는 명령이 없습니다.</remarks>
    /// <remarks xml:lang="en">The project’s tool, KraftKit, has no command that moves a running instance.</remarks>
    [Cites<UnikraftCommandReference>("See Also: the commands")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">KraftKit에는 상태를 저장하는 명령이 없습니다. 따로 있는 상용 서비스인 Unikraft Cloud는 쓰지 않는 인스턴스를 멈출 때 상태를 저장할 수 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// KraftKit has no command that saves the state. Unikraft Cloud, a commercial service of its own, can keep the state when it scales an idle instance to zero.
    /// </remarks>
    [Cites<UnikraftCommandReference>("See Also: the commands"), Cites<UnikraftDeployReference>("--scale-to-zero-stateful")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">이미지에 든 커널은 애플리케이션에 필요한 부분뿐이며, 하이퍼바이저가 없습니다.</remarks>
    /// <remarks xml:lang="en">The kernel in an image is what the application needs, without a hypervisor.</remarks>
    [Cites<UnikraftPaper>]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">중첩 가상화를 쓸 수 없으면 에뮬레이션으로 실행되며, 눈에 띄게 느려집니다.</remarks>
    /// <remarks xml:lang="en">Without nested virtualization it falls back to emulation and becomes noticeably slower.</remarks>
    [Cites<UnikraftRunningGuide>("hardware emulation fallback")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">저장소에 있는 네트워크와 디스크의 드라이버는 virtio와 Xen 장치의 것뿐입니다(2024년 10월 기준).</remarks>
    /// <remarks xml:lang="en">For network and disks, the repository holds drivers for virtio and Xen devices only (as of October 2024).</remarks>
    [Cites<UnikraftDriversTree>("only bus, console, interrupt, RTC, virtio and xen entries (snapshot 2024-10)")]
    public PassthroughSupport? Passthrough => PassthroughSupport.NotSupported;

    [Cites<UnikraftVirtualization>("Supported platforms")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "KVM(QEMU, Firecracker), Xen"), ("en", "KVM (QEMU, Firecracker), Xen"));

    /// <remarks xml:lang="ko">이진 호환 모드에서는 Linux용으로 빌드한 프로그램도 실행합니다.</remarks>
    /// <remarks xml:lang="en">In a mode for binary compatibility, programs built for Linux run too.</remarks>
    [Cites<UnikraftPaper>, Cites<UnikraftRunningGuide>("Running a Linux userspace application (via a loader)")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "애플리케이션 하나(POSIX에 가까움)"), ("en", "One application, close to POSIX"));

    /// <remarks xml:lang="ko">runu와 urunc는 유니커널을 컨테이너처럼 실행하는 OCI 런타임입니다.</remarks>
    /// <remarks xml:lang="en">runu and urunc are OCI runtimes that run unikernels like containers.</remarks>
    [Cites<UnikraftContainerRuntimes>("intro"), Cites<UruncReadme>("introduction; supported platforms table")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "KraftKit, Kubernetes(runu, urunc) 등"), ("en", "KraftKit, Kubernetes (runu, urunc) and others"));

    /// <remarks xml:lang="ko">OCI 이미지로 패키징하지만, 실행에는 유니커널용 런타임이 필요합니다.</remarks>
    /// <remarks xml:lang="en">Unikernels are packaged as OCI images, but need a runtime made for them.</remarks>
    [Cites<UnikraftContainerRuntimes>("intro"), Cites<KraftkitReadme>("features: OCI packaging, Firecracker")]
    public OciSupport OciSupport => OciSupport.Partial;

    /// <remarks xml:lang="ko">네트워크 기능 가상화(NFV)를 위한 ClickOS를 만든 팀이 시작했습니다.</remarks>
    /// <remarks xml:lang="en">It was started by the team that had made ClickOS for network function virtualization (NFV).</remarks>
    [Cites<UnikraftReadme>("features; languages"), Cites<UnikraftUnleashingPost>("ClickOS for NFV")]
    [Cites<UnikraftPowerfulPost>("IoT and embedded")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "클라우드, 엣지, IoT·임베디드"), ("en", "Cloud, edge, IoT and embedded systems"));

    [Cites<UnikraftUnleashingPost>]
    public int? FirstRelease => 2017;

    /// <remarks xml:lang="ko">일부 파일은 다릅니다. Xen의 헤더는 MIT, 빌드 시스템은 GPL-2.0입니다.</remarks>
    /// <remarks xml:lang="en">Some files differ: the Xen headers are MIT, the build system is GPL-2.0.</remarks>
    [Cites<UnikraftCopying>("main license; Xen headers; build system")]
    public LocalizedText? License => new LocalizedText(("ko", "BSD-3-Clause"), ("en", "BSD-3-Clause"));

    [Cites<UnikraftSourceTree>("files by extension")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C"), ("en", "C"));
}
