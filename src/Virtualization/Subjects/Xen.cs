namespace Virtualization;

/// <summary xml:lang="ko">드라이버를 특권 VM인 <see cref="Dom0"/>에 맡기는 오픈 소스 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">An open-source Type 1 hypervisor that leaves the drivers to a privileged VM, <see cref="Dom0"/>.</summary>
/// <remarks xml:lang="ko">
/// <para>dom0도 Xen이 띄운 VM이며, 게스트(domU)의 아래가 아니라 옆에 있습니다.</para>
/// <para><see cref="Paravirtualization"/>(으)로 실행하는 게스트(PV)와 하드웨어의 도움을 받는 게스트(HVM, PVH)가 있습니다. 2003년 논문은
/// 반가상화한 게스트의 오버헤드를 몇 퍼센트 이내로 보고했습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>dom0 is itself a VM that Xen starts, beside the guests (domU) and not under them.</para>
/// <para>Guests run by <see cref="Paravirtualization">paravirtualization</see> (PV) or with the help of the hardware (HVM, PVH). The paper
/// of 2003 reported an overhead of at most a few percent for paravirtualized guests.</para>
/// </remarks>
[Subject(Order = 43), Name("ko", "Xen"), Name("en", "Xen")]
[Stack(typeof(Hardware), typeof(XenHypervisor), Boundary = typeof(XenHypervisor))]
[Lane<ControlDomain>(typeof(Dom0))]
[Cites<XenOverview>, Cites<XenPaper>]
public class Xen : Type1
{
    /// <remarks xml:lang="ko">dom0의 운영체제와 함께 설치합니다. 이미 설치한 Linux에 더할 수도 있습니다.</remarks>
    /// <remarks xml:lang="en">Together with the operating system of dom0; it can be added to an installed Linux.</remarks>
    [Cites<XenOverview>]
    public override LocalizedText RunsOn => new LocalizedText(("ko", "하드웨어에 바로"), ("en", "Directly on the hardware"));

    [Cites<XenOverview>, Cites<XenSupport>("Driver Domains"), Cites<XcpArchitecture>("virtual disks on HVM and PV guests")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "dom0나 드라이버 도메인"), ("en", "dom0 (or driver domains)"));

    [Cites<XenOverview>]
    public override HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    /// <remarks xml:lang="ko">PV 게스트에는 필요 없고, HVM과 PVH 게스트에는 필요합니다.</remarks>
    /// <remarks xml:lang="en">PV guests do without them; HVM and PVH guests need them.</remarks>
    [Cites<XenSupport>]
    public override HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.DependsOnGuest;

    [Cites<XenPaper>]
    public override int? FirstRelease => 2003;

    [Cites<XenReadme>]
    public override LocalizedText? License => new LocalizedText(("ko", "GPL-2.0"), ("en", "GPL-2.0"));

    [Cites<XenOverview>]
    public override LocalizedText Isolation => new LocalizedText(("ko", "하이퍼바이저가 나누는 도메인"), ("en", "Domains kept apart by the hypervisor"));

    /// <remarks xml:lang="ko">
    /// 일반 게스트의 측정값은 찾지 못했습니다. 연구용으로 고친 Xen인 LightVM은 꼭 필요한 것만 담은 게스트를 2.3ms에 부팅했습니다(2017년).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// No figure for ordinary guests was found. LightVM, a Xen modified for research, booted a minimal guest in 2.3 ms (2017).
    /// </remarks>
    [Cites<LightVmPaper>("abstract")]
    public override TimeSpan? StartTime => null;

    [Cites<LiveMigrationPaper>]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    [Cites<XenOverview>, Cites<XenSupport>]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Linux, BSD, Windows(HVM)"), ("en", "Linux, BSD, Windows (HVM)"));
}
