namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Serverless"/> 플랫폼을 위해 만든, KVM 위에서 <see cref="MicroVm"/>을(를) 실행하는 VMM.</summary>
/// <summary xml:lang="en">
/// A VMM made for <see cref="Serverless">serverless computing</see> that runs <see cref="MicroVm">microVMs</see> on KVM.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>QEMU 대신 장치의 종류가 적은 VMM을 씁니다. 네트워크, 블록 장치, vsock 같은 <see cref="Virtio"/> 장치와 직렬 콘솔, 최소한의 키보드
/// 컨트롤러입니다. AWS가 Lambda와 Fargate 같은 서비스를 위해 만들었습니다.</para>
/// <para>게스트의 CPU에서는 악성 코드가 실행된다고 가정하고 여러 겹으로 가둡니다. 먼저 CPU의 게스트 모드가 막고, VMM의 <see cref="Seccomp"/>이(가)
/// 시스템 호출을 제한합니다. 운영 환경에서는 jailer가 프로세스를 cgroup과 네임스페이스, <see cref="Chroot"/>(으)로 한 번 더 가둡니다.</para>
/// <para>컨테이너만큼 가벼우면서 VM처럼 격리하려는 예입니다. OCI 런타임은 아니어서, 컨테이너를 실행하려면 Kata Containers나
/// firecracker-containerd 같은 도구가 필요합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It replaces QEMU with a VMM that has few kinds of devices, such as <see cref="Virtio"/> devices for network, disks and vsock, a
/// serial console and a minimal keyboard controller. AWS developed it for services such as Lambda and Fargate.</para>
/// <para>It assumes that the guest’s CPUs run malicious code and contains them in layers: first the CPU’s guest mode, then
/// <see cref="Seccomp"/> filters on the VMM’s system calls, and in production the jailer, which confines the process with cgroups,
/// namespaces and <see cref="Chroot"/>.</para>
/// <para>It aims to be as light as a container while isolating like a VM. It is not an OCI runtime itself: to run containers it needs tools
/// such as Kata Containers or firecracker-containerd.</para>
/// </remarks>
[Subject(Order = 65), Name("ko", "Firecracker"), Name("en", "Firecracker")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<VirtualMachine>(typeof(FirecrackerProcess), typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Kvm>]
[Versus<Gvisor>]
[Cites<FirecrackerReadme>, Cites<FirecrackerDesign>("Host Integration; threat containment; Sandboxing")]
[Cites<FirecrackerFaq>("who developed; container ecosystem; QEMU difference")]
public sealed class Firecracker : MicroVmBased, ISystem
{
    /// <remarks xml:lang="ko">게스트에는 네트워크와 디스크가 virtio 장치로 보입니다.</remarks>
    /// <remarks xml:lang="en">The guest sees network and disks as virtio devices.</remarks>
    [Cites<FirecrackerDesign>("Host Integration; Machine Model")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널(Linux)"), ("en", "The kernel of the host (Linux)"));

    [Cites<FirecrackerDesign>, Cites<FirecrackerFaq>]
    public SystemCategory Category => SystemCategory.MicroVm;

    /// <remarks xml:lang="ko">KVM을 씁니다.</remarks>
    /// <remarks xml:lang="en">KVM.</remarks>
    [Cites<FirecrackerReadme>("Overview")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    [Cites<FirecrackerReadme>("Overview"), Cites<FirecrackerDesign>("Host Integration")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<FirecrackerDesign>, Cites<FirecrackerFaq>]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">운영 환경에서는 jailer로 시작해야 한다고 프로젝트가 밝힙니다.</remarks>
    /// <remarks xml:lang="en">The jailer is how the project wants it started in production.</remarks>
    [Cites<FirecrackerDesign>("Host Integration; Sandboxing")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "CPU의 게스트 모드, seccomp, jailer"), ("en", "The CPU’s guest mode, seccomp and the jailer"));

    [Cites<FirecrackerDevelopmentSetup>("first paragraph")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<FirecrackerReadme>("What is Firecracker?"), Cites<FirecrackerDesign>("Machine Model")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 장치는 반가상화(virtio)"),
        ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    /// <remarks xml:lang="ko">
    /// 프로젝트가 규격에서 약속하는 상한이며 측정값이 아닙니다. VM을 시작하라는 요청부터 게스트의 /sbin/init까지이고, vCPU 1개, 메모리 128MiB, 최소한의
    /// 커널과 루트 파일 시스템에 직렬 콘솔을 끈 VM이 m5d.metal이나 m6g.metal에 있을 때입니다. 125ms는 2018년부터, 이 VM은 2019년 10월부터입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A bound that the project promises in its specification, not a measurement: from the start request to the start of the guest’s
    /// /sbin/init, for a VM with 1 vCPU, 128 MiB, a minimal kernel and root file system and the serial console off, on m5d.metal or
    /// m6g.metal. The 125 ms date from 2018, this VM from October 2019.
    /// </remarks>
    [Cites<FirecrackerSpecification>("Overhead"), Cites<FirecrackerFirstSpecification>("items 1, 4 and 5; on i3.metal")]
    [Cites<FirecrackerSpecificationChange>("item 4")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "게스트의 init까지: 125ms 이하(프로젝트 규격)"), ("en", "Until the guest’s init: 125 ms at most (project specification)"));

    /// <remarks xml:lang="ko">
    /// 프로젝트가 규격에서 약속하는 상한이며(vCPU 1개, 메모리 128MiB) 게스트에 준 메모리는 들어 있지 않습니다. vsock 연결이 여럿이면 넘을 수 있고,
    /// MMDS의 데이터는 세지 않습니다. 2020년 논문에서 잰 값은 약 3MB입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A bound that the project promises in its specification (1 vCPU, 128 MiB), not counting the memory given to the guest. Several vsock connections
    /// can exceed it, and the data store of MMDS is not counted. The 2020 paper measured about 3 MB.
    /// </remarks>
    [Cites<FirecrackerSpecification>("Overhead"), Cites<FirecrackerPaper>("section 5, memory overhead")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "VMM만: 기본 구성에서 5MiB 이하(프로젝트 규격)"), ("en", "The VMM alone: 5 MiB at most in a basic configuration (project specification)"));

    /// <remarks xml:lang="ko">파일 시스템을 담은 파일이며, 크기는 사용자가 정합니다. 커널은 따로 둡니다.</remarks>
    /// <remarks xml:lang="en">A file that holds a file system, of a size that the user chooses; the kernel is kept apart.</remarks>
    [Cites<FirecrackerKernelGuide>("Manual build: 50 MiB file"), Cites<FirecrackerStartingGuide>("1G Ubuntu ext4 image")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "루트 파일 시스템: 50MiB, 1GiB(안내서의 예)"), ("en", "Root file system: 50 MiB, 1 GiB (examples of the guides)"));

    /// <remarks xml:lang="ko">
    /// 2020년 논문이 서버 한 대에 요구한 규모이며 측정값이 아닙니다. 최소한의 게스트(vCPU 1개, 메모리 128MiB)라면 코어 하나에서 초당 5개까지
    /// 만들 수 있다고 프로젝트가 밝혔습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A requirement that the 2020 paper sets, not a measurement. The project states that 5 minimal guests (1 vCPU, 128 MiB) can be
    /// created per host core per second.
    /// </remarks>
    [Cites<FirecrackerDesign>("Features"), Cites<FirecrackerPaper>("section 2, requirements")]
    public LocalizedText? Density => new LocalizedText(("ko", "수천 개(2020년 논문의 요구)"), ("en", "Thousands (a requirement in the 2020 paper)"));

    /// <remarks xml:lang="ko">
    /// <see cref="Snapshot"/>을(를) 찍어 다른 프로세스에서 이어서 실행할 수는 있습니다. 하드웨어와 소프트웨어의 구성이 같아야 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A <see cref="Snapshot">snapshot</see> can be resumed in another process, on identical hardware and software.
    /// </remarks>
    [Cites<FirecrackerSnapshots>("Overview; Where can I resume my snapshots?")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">메모리와 장치의 상태를 저장합니다. 디스크는 들어가지 않으므로 사용자가 따로 복사해 둡니다.</remarks>
    /// <remarks xml:lang="en">The memory and the state of the devices. Disks are not included; the user has to copy them separately.</remarks>
    [Cites<FirecrackerSnapshots>("Overview; Creating full snapshots")]
    public SnapshotSupport? Snapshots => SnapshotSupport.RunningState;

    /// <remarks xml:lang="ko">2020년에 동작하게 한 사용자가 있지만, 관리자는 시험하지 않은 방식이며 운영 환경에서 쓰지 말라고 답했습니다.</remarks>
    /// <remarks xml:lang="en">A user made it work in 2020; a maintainer answered that it is not tested and not for production.</remarks>
    [Cites<FirecrackerNestedIssue>("maintainer’s answer")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    [Cites<FirecrackerDevelopmentSetup>("bare metal or VM with nested virtualization")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.NeedsNesting;

    /// <remarks xml:lang="ko">1.16까지는 GPU 같은 장치를 넘겨줄 수 없고, 게스트에는 정해진 몇 가지 장치만 보입니다. VFIO로 넘겨주는 기능은 개발 중입니다(2026년).</remarks>
    /// <remarks xml:lang="en">
    /// Up to 1.16, devices such as GPUs cannot be passed through; a guest sees only a few fixed kinds of devices. Passthrough with VFIO is
    /// in development (2026).
    /// </remarks>
    [Cites<FirecrackerFaq>("QEMU difference"), Cites<KataHypervisorGuide>("Types"), Cites<FirecrackerPassthroughIssue>("status")]
    public PassthroughSupport? Passthrough => PassthroughSupport.NotSupported;

    [Cites<FirecrackerStartingGuide>("Architecture & OS")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux(x86-64, aarch64)"), ("en", "Linux (x86-64, aarch64)"));

    /// <remarks xml:lang="ko">프로젝트의 FAQ는 Linux와 OSv를 지원한다고 합니다. x86에서는 FreeBSD(14.0 이상)도 부팅하고, Unikraft 같은 유니커널도 실행됩니다.</remarks>
    /// <remarks xml:lang="en">
    /// The project’s FAQ names Linux and OSv as supported. FreeBSD from 14.0 on boots too, on x86, and unikernels such as Unikraft run.
    /// </remarks>
    [Cites<FirecrackerFaq>("container ecosystem; supported OSes; QEMU difference"), Cites<FirecrackerPvhGuide>("FreeBSD")]
    [Cites<UnikraftVirtualization>("Supported platforms")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux, OSv, FreeBSD, 유니커널 등"), ("en", "Linux, OSv, FreeBSD, unikernels and others"));

    [Cites<FirecrackerFaq>("who developed; container ecosystem")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Kata Containers, firecracker-containerd, AWS Lambda 등"),
        ("en", "Kata Containers, firecracker-containerd, AWS Lambda and others"));

    /// <remarks xml:lang="ko">Kata Containers나 firecracker-containerd를 거쳐 실행합니다.</remarks>
    /// <remarks xml:lang="en">Through Kata Containers or firecracker-containerd.</remarks>
    [Cites<FirecrackerFaq>("container ecosystem; supported OSes; QEMU difference")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<FirecrackerFaq>("QEMU difference"), Cites<FirecrackerReadme>("What is Firecracker?")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "서버리스 함수와 컨테이너"), ("en", "Serverless functions and containers"));

    /// <remarks xml:lang="ko">오픈 소스 라이선스와 공개 문서는 2018년 11월의 0.11.0부터 있습니다.</remarks>
    /// <remarks xml:lang="en">Public documentation and the open-source license came with 0.11.0 in November 2018.</remarks>
    [Cites<FirecrackerChangeLog>("0.1.0 (tag 2018-03-05); 0.11.0 adds Apache-2.0 license (tag 2018-11-23)")]
    public int? FirstRelease => 2018;

    /// <remarks xml:lang="ko">crosvm에서 온 부분은 BSD-3-Clause입니다.</remarks>
    /// <remarks xml:lang="en">Parts that come from crosvm are under BSD-3-Clause.</remarks>
    [Cites<FirecrackerFaq>("open source license")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<FirecrackerFaq>("QEMU difference")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust"), ("en", "Rust"));

    /// <remarks xml:lang="ko">SEV로 보호하는 마이크로VM을 빠르게 부팅하는 방법은 연구로 나와 있습니다(SEVeriFast, 2024년).</remarks>
    /// <remarks xml:lang="en">A way to boot microVMs protected by SEV quickly exists as research (SEVeriFast, 2024).</remarks>
    [Cites<FirecrackerDesign>("threat containment"), Cites<SeverifastPaper>("abstract")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
