namespace Virtualization;

/// <summary xml:lang="ko">드라이버까지 하이퍼바이저 안에 갖춘 VMware의 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">VMware’s Type 1 hypervisor, which holds the drivers inside the hypervisor.</summary>
/// <remarks xml:lang="ko">
/// <para>단일형 Type 1의 대표적인 예입니다. <see cref="VmKernel"/>이(가) 스케줄링과 드라이버, I/O를 맡고 VM마다
/// <see cref="VmxProcess"/>이(가) 있습니다.</para>
/// <para>옛 ESX에는 Linux로 된 서비스 콘솔이 있었습니다. 콘솔은 ESX 4.1이 마지막이고 ESXi에는 없습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The typical monolithic Type 1: <see cref="VmKernel"/> does scheduling, drivers and I/O, and each VM has its
/// <see cref="VmxProcess"/>.</para>
/// <para>The older ESX carried a Linux-based service console; 4.1 was its last version, and ESXi has none.</para>
/// </remarks>
[Subject(Order = 41), Name("ko", "VMware ESXi"), Name("en", "VMware ESXi")]
[Stack(typeof(Hardware), typeof(VmKernel), Boundary = typeof(VmKernel))]
[Lane<VirtualMachine>(typeof(VmxProcess), typeof(GuestOs), typeof(Libraries), typeof(Application), Repeats = true)]
[Cites<EsxiArchitecture>, Cites<EsxiArchitectureChapter>]
public class Esxi : Type1
{
    [Cites<VmkernelMemory>("VMkernel and drivers")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "하이퍼바이저(VMkernel)"), ("en", "The hypervisor (VMkernel)"));

    [Cites<EsxiArchitecture>]
    public override HostOsNeed HostOsNeeded => HostOsNeed.NotNeeded;

    /// <remarks xml:lang="ko">
    /// 64비트 게스트 기준이며, ESXi 6.5의 요구 사항입니다. 옛 버전은 32비트 게스트를 <see cref="BinaryTranslation"/>(으)로 실행할 수
    /// 있었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For 64-bit guests, as ESXi 6.5 requires. Old releases could run 32-bit guests by <see cref="BinaryTranslation">binary
    /// translation</see>.
    /// </remarks>
    [Cites<EsxiRequirements>("Hardware and System Resources"), Cites<VmwareBinaryTranslation>("binary translation")]
    public override HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    /// <remarks xml:lang="ko">앞선 제품인 ESX의 해입니다. ESXi는 2007년에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The year of its predecessor, ESX. ESXi itself followed in 2007.</remarks>
    [Cites<EsxiEncyclopedia>]
    public override int? FirstRelease => 2001;

    [Cites<EsxiEncyclopedia>]
    public override LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(Broadcom)"), ("en", "Proprietary (Broadcom)"));

    [Cites<EsxiArchitectureChapter>]
    public override LocalizedText Isolation => new LocalizedText(("ko", "VM별 VMM과 CPU의 가상화 기능"), ("en", "A VMM per VM and the CPU’s virtualization features"));

    /// <remarks xml:lang="ko">
    /// VMware가 ESXi 6.5 문서에 실은 예로, 독립된 측정값이 아닙니다. vCPU 1개와 메모리 1GB인 VM을 켜는 데 필요한 양이며, 메모리가 4GB이면
    /// 48.64MB입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A sample from VMware’s documentation of ESXi 6.5, not an independent measurement: what a VM with 1 vCPU and 1 GB of memory needs at
    /// power-on. With 4 GB of memory it is 48.64 MB.
    /// </remarks>
    [Cites<VsphereMemoryOverhead>("table 1")]
    public override double? MemoryOverhead => 25.9;

    /// <remarks xml:lang="ko">기능의 이름은 vMotion입니다.</remarks>
    /// <remarks xml:lang="en">The feature is called vMotion.</remarks>
    [Cites<VmotionManual>]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    [Cites<VsphereCompatibility>("second paragraph")]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "x86용 운영체제(Windows, Linux, FreeBSD, Solaris 등)"), ("en", "Operating systems for x86 (Windows, Linux, FreeBSD, Solaris and others)"));
}
