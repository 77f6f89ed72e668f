namespace Virtualization;

/// <summary xml:lang="ko">Windows, Linux, macOS, Solaris에 설치하는 Oracle의 Type 2 하이퍼바이저.</summary>
/// <summary xml:lang="en">Oracle’s Type 2 hypervisor for Windows, Linux, macOS and Solaris.</summary>
/// <remarks xml:lang="ko">
/// <para>대표적인 Type 2입니다. 프로그램처럼 설치한 뒤 VM을 만들어 띄웁니다. 디스크 이미지와 VM 설정은 따로 있습니다.</para>
/// <para>Apple 실리콘의 macOS에서는 운영체제의 하이퍼바이저 API를 쓰고, Hyper-V가 켜진 Windows에서는 Windows의 하이퍼바이저를 쓰기도
/// 합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The classic Type 2: you install it like a program, then create VMs and start them. The disk image and the settings of a VM are
/// separate things.</para>
/// <para>On macOS with Apple silicon it uses the system’s hypervisor interface; on Windows with Hyper-V on it may use the Windows
/// hypervisor.</para>
/// </remarks>
[Subject(Order = 61), Name("ko", "VirtualBox"), Name("en", "VirtualBox")]
[Slug("virtualbox")]
[Stack(typeof(Hardware), typeof(HostOs), typeof(VirtualBoxDriver), Boundary = typeof(VirtualBoxDriver))]
[Lane<VirtualMachine>(typeof(VirtualBoxProcess), typeof(GuestOs), typeof(Libraries), typeof(Application), Repeats = true)]
[Cites<VirtualBoxEncyclopedia>, Cites<VirtualBoxChangeLog>("7.2 VMM entries"), Cites<VirtualBoxArmBackEnd>("file header")]
public class VirtualBox : Type2
{
    /// <remarks xml:lang="ko">
    /// 6.1부터 필요합니다. 그 전에는 링 0의 게스트 코드를 낮은 특권으로 실행하고 필요한 곳을 고쳐 쓰는 소프트웨어 방식이 있었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Since 6.1. Before, there was a software method that ran the guest’s ring-0 code at a lower privilege and patched it where needed.
    /// </remarks>
    [Cites<VirtualBoxEncyclopedia>]
    public override HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<VirtualBoxTopic>]
    public override int? FirstRelease => 2007;

    /// <remarks xml:lang="ko">기본 패키지의 라이선스입니다. Extension Pack은 따로 정한 PUEL을 따릅니다.</remarks>
    /// <remarks xml:lang="en">That of the base package; the Extension Pack has its own, the PUEL.</remarks>
    [Cites<VirtualBoxCopying>("preliminary notes")]
    public override LocalizedText? License => new LocalizedText(("ko", "GPL-3.0"), ("en", "GPL-3.0"));

    [Cites<VirtualBoxEncyclopedia>]
    public override LocalizedText Isolation => new LocalizedText(("ko", "CPU의 게스트 모드와 호스트의 프로세스"), ("en", "The CPU’s guest mode and a process of the host"));

    /// <remarks xml:lang="ko">텔레포팅이라는 기능이 있습니다. VM의 설정이 같고 저장소를 공유하며 <see cref="Snapshot"/>이(가) 없어야 합니다.</remarks>
    /// <remarks xml:lang="en">There is teleporting, which needs identical VM settings, shared storage and no <see cref="Snapshot">snapshots</see>.</remarks>
    [Cites<VirtualBoxModifyVm>("Teleporting Settings")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">Arm 호스트에서는 Arm용 운영체제만 실행합니다.</remarks>
    /// <remarks xml:lang="en">On Arm hosts only systems for Arm.</remarks>
    [Cites<VirtualBoxChangeLog>("7.2.0 Arm entries"), Cites<VirtualBoxEncyclopedia>]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Windows, Linux, BSD, Solaris 등"), ("en", "Windows, Linux, BSD, Solaris and others"));
}
