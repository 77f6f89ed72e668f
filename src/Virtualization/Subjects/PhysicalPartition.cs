namespace Virtualization;

/// <summary xml:lang="ko">서버의 보드를 묶음으로 나누고 묶음마다 운영체제를 따로 실행하는 방식.</summary>
/// <summary xml:lang="en">Dividing a server’s boards into groups, each with an operating system of its own.</summary>
/// <remarks xml:lang="ko">
/// <para>Sun의 Dynamic System Domains와 HP의 nPartitions가 이런 방식입니다. 파티션을 만들고 나면 그 아래에서 실행되는 소프트웨어 층이
/// 없습니다.</para>
/// <para>나누는 단위가 보드여서 잘게 나눌 수는 없습니다. 펌웨어로 된 하이퍼바이저가 나누는 <see cref="LogicalPartition"/>과(와)는
/// 다릅니다.</para>
/// <para>파티션 안에서 다시 VM을 실행할 수도 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Sun’s Dynamic System Domains and HP’s nPartitions work this way. Once a partition exists, no software layer runs beneath
/// it.</para>
/// <para>The unit of division is a board, which is coarse. It is not a <see cref="LogicalPartition">logical partition</see>, which a
/// hypervisor in firmware makes.</para>
/// <para>A partition can in turn run VMs.</para>
/// </remarks>
[Subject(Order = 20), Name("ko", "물리 파티셔닝"), Name("en", "Physical partitioning")]
[Stack(typeof(Chassis), Boundary = typeof(Chassis))]
[Lane<Partitioning>(typeof(BoardGroup), typeof(HostOs), typeof(Libraries), typeof(Application), Repeats = true)]
[Cites<SunFireReconfiguration>("definition of a domain"), Cites<HpHardwarePartitions>("HP-UX hardware partitions")]
public class PhysicalPartition : SharedServer, IServerVirtualization
{
    [Cites<SunFireReconfiguration>("definition of a domain")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<SolarisZones>]
    public LocalizedText Isolation => new LocalizedText(("ko", "하드웨어의 전기적 분리"), ("en", "Electrical separation in hardware"));

    /// <remarks xml:lang="ko">출처와 조건이 분명한 측정값을 찾지 못했습니다.</remarks>
    /// <remarks xml:lang="en">No measurement with a clear source and conditions was found.</remarks>
    public TimeSpan? StartTime => null;

    /// <remarks xml:lang="ko">수치는 없지만, 파티션 아래에서 실행되는 소프트웨어가 없으므로 그만큼의 오버헤드도 없습니다.</remarks>
    /// <remarks xml:lang="en">There is no figure, but as no software runs beneath a partition there is no overhead of that kind.</remarks>
    [Cites<SunFireReconfiguration>("definition of a domain")]
    public double? MemoryOverhead => null;

    /// <remarks xml:lang="ko">
    /// 실행 중인 파티션 사이에서 보드를 옮기는 기능은 있습니다. 실행 중인 운영체제를 옮길 수 있는지는 출처를 찾지 못했습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Boards can move between running partitions. For moving a running operating system no source was found.
    /// </remarks>
    public LiveMigrationSupport? LiveMigration => null;

    public LocalizedText? GuestPlatforms => new LocalizedText(("ko", "파티션의 하드웨어를 지원하는 운영체제"), ("en", "Operating systems that support the partition’s hardware"));
}
