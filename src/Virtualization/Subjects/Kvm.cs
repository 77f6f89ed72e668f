namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널을 하이퍼바이저로 만드는 커널 모듈(커널 기반 가상 머신).</summary>
/// <summary xml:lang="en">A kernel module that makes the Linux kernel a hypervisor (kernel-based virtual machine).</summary>
/// <remarks xml:lang="ko">
/// <para>두 유형의 경계를 흐리므로 어느 쪽에도 넣지 않았습니다. 하이퍼바이저가 하드웨어 바로 위에 있다는 점은 <see cref="Type1"/>과(와)
/// 같고, 그 하이퍼바이저가 범용 운영체제의 커널이라는 점은 <see cref="Type2"/>과(와) 닮았습니다.</para>
/// <para>KVM은 CPU와 메모리를 맡고, 장치는 대개 <see cref="Qemu"/>이(가) 맡습니다. VM은 Linux의 프로세스이고 <see cref="VirtualCpu"/>은(는)
/// Linux가 스케줄링하는 스레드입니다.</para>
/// <para>비교표의 값은 KVM과 QEMU를 함께 쓰는 경우입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It blurs the types and is therefore under neither. Like a <see cref="Type1"/> it has the hypervisor directly on the hardware; like
/// a <see cref="Type2"/> it rests on the kernel of a general-purpose operating system.</para>
/// <para>KVM takes care of CPU and memory; the devices are mostly <see cref="Qemu"/>’s. A VM is a Linux process, and each
/// <see cref="VirtualCpu"/> is a thread that Linux schedules.</para>
/// <para>The values in the tables are those of KVM together with QEMU.</para>
/// </remarks>
[Subject(Order = 50), Name("ko", "KVM"), Name("en", "KVM")]
[Stack(typeof(Hardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<VirtualMachine>(typeof(QemuProcess), typeof(GuestOs), typeof(Libraries), typeof(Application), Repeats = true)]
[Cites<KvmApi>("1. General description"), Cites<TypesOnKvmList>]
public class Kvm : HypervisorBased, IHypervisorTypes
{
    /// <remarks xml:lang="ko">하이퍼바이저에 해당하는 층은 KVM이 든 Linux 커널입니다.</remarks>
    /// <remarks xml:lang="en">The layer that is the hypervisor here is the Linux kernel with KVM.</remarks>
    public int? HypervisorDepth => Catalog.StackOf(this).DepthOf<LinuxKernelWithKvm>();

    [Cites<KvmApi>("1. General description")]
    public override LocalizedText RunsOn => new LocalizedText(("ko", "Linux 커널의 모듈로"), ("en", "As a module of the Linux kernel"));

    [Cites<KvmApi>("1. General description")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "Linux 커널"), ("en", "The Linux kernel"));

    [Cites<TypesOnKvmList>]
    public override HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    [Cites<QemuIntroduction>("Supported Accelerators")]
    public override HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">Linux 2.6.20에 들어간 해입니다.</remarks>
    /// <remarks xml:lang="en">The year in which it became part of Linux, with 2.6.20.</remarks>
    [Cites<KvmEncyclopedia>]
    public override int? FirstRelease => 2007;

    [Cites<QemuLicense>("points 1 and 3"), Cites<KvmSource>("SPDX line")]
    public override LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    [Cites<KvmApi>("1. General description"), Cites<QemuSecurity>("isolation mechanisms")]
    public override LocalizedText Isolation => new LocalizedText(("ko", "CPU의 게스트 모드와 QEMU 프로세스"), ("en", "The CPU’s guest mode and the QEMU process"));

    /// <remarks xml:lang="ko">
    /// 게스트의 부팅까지 포함한 측정값은 찾지 못했습니다. VMM의 몫만 보면, 작은 <see cref="Unikernel"/>(으)로 잰 논문에서
    /// QEMU가 약 40ms, QEMU의 microvm 머신이 약 10ms였습니다(2021년).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// No figure that includes the boot of an ordinary guest was found. The share of the VMM alone, measured in a paper with a tiny
    /// <see cref="Unikernel">unikernel</see>, was about 40 ms for QEMU and about 10 ms for its microvm machine (2021).
    /// </remarks>
    [Cites<UnikraftPerformance>("boot time")]
    public override TimeSpan? StartTime => null;

    /// <remarks xml:lang="ko">QEMU의 VMM이 VM마다 쓰는 메모리로, Firecracker 논문이 AWS의 베어메탈 호스트에서 쟀습니다(2020년).</remarks>
    /// <remarks xml:lang="en">
    /// What QEMU’s VMM takes per VM, as measured by the Firecracker paper on a bare-metal host of AWS (2020).
    /// </remarks>
    [Cites<FirecrackerPaper>("memory overhead")]
    public override double? MemoryOverhead => 131;

    [Cites<QemuMigration>("introduction; transports")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    [Cites<KvmNotes>]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Linux, Windows, BSD, Solaris 등"), ("en", "Linux, Windows, BSD, Solaris and others"));
}
