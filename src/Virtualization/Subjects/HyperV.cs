namespace Virtualization;

/// <summary xml:lang="ko">Windows에 들어 있는 Microsoft의 Type 1 하이퍼바이저.</summary>
/// <summary xml:lang="en">Microsoft’s Type 1 hypervisor, which comes with Windows.</summary>
/// <remarks xml:lang="ko">
/// <para>Windows에서 켜기 때문에 Type 2처럼 보이지만 Type 1입니다. 켜고 나면 하이퍼바이저가 Windows 아래로 들어가고, 쓰던 Windows는
/// <see cref="RootPartition"/>이(가) 됩니다.</para>
/// <para>게스트는 자식 파티션에서 실행되며, VMBus라는 통로로 루트 파티션의 장치를 씁니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is switched on from Windows and so looks like a Type 2, but it is a Type 1: once on, the hypervisor runs beneath Windows, and
/// the Windows you had becomes the <see cref="RootPartition">root partition</see>.</para>
/// <para>Guests run in child partitions and reach the devices of the root partition over a channel called VMBus.</para>
/// </remarks>
[Subject(Order = 42), Name("ko", "Hyper-V"), Name("en", "Hyper-V")]
[Stack(typeof(Hardware), typeof(HyperVHypervisor), Boundary = typeof(HyperVHypervisor))]
[Lane<ControlDomain>(typeof(RootPartition))]
[Cites<HyperVArchitecture>("root and child partitions; VMBus, VSP and VSC"), Cites<HypervisorSpecification>]
public class HyperV : Type1
{
    [Cites<HyperVArchitecture>("root and child partitions")]
    public override LocalizedText RunsOn => new LocalizedText(("ko", "Windows에서 켜면 그 아래에"), ("en", "Beneath Windows, once switched on there"));

    [Cites<HyperVArchitecture>("root and child partitions")]
    public override LocalizedText DriverLocation => new LocalizedText(("ko", "루트 파티션(Windows)"), ("en", "The root partition (Windows)"));

    [Cites<HypervisorSpecification>]
    public override HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    /// <remarks xml:lang="ko">Windows Server 2016부터는 <see cref="NestedPaging"/>도 있어야 합니다.</remarks>
    /// <remarks xml:lang="en">Since Windows Server 2016 <see cref="NestedPaging">nested paging</see> is needed as well.</remarks>
    [Cites<HyperVRequirements>("general requirements"), Cites<HyperVArchitecture>("SLAT note")]
    public override HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<HyperVRelease>("first paragraph")]
    public override int? FirstRelease => 2008;

    [Cites<HyperVOverview>("how to get Hyper-V")]
    public override LocalizedText? License => new LocalizedText(("ko", "독점 라이선스(Windows에 포함)"), ("en", "Proprietary (part of Windows)"));

    [Cites<HyperVArchitecture>("root and child partitions")]
    public override LocalizedText Isolation => new LocalizedText(("ko", "하이퍼바이저가 나누는 파티션"), ("en", "Partitions kept apart by the hypervisor"));

    [Cites<ContainersVersusMachines>("load balancing")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Supported;

    [Cites<HyperVGuests>("supported lists")]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Windows, Linux, FreeBSD"), ("en", "Windows, Linux, FreeBSD"));
}
