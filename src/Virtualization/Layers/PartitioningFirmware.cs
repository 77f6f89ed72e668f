namespace Virtualization;

/// <summary xml:lang="ko">IBM 메인프레임을 <see cref="LogicalPartition"/>(으)로 나누는 펌웨어(PR/SM).</summary>
/// <summary xml:lang="en">
/// The firmware (PR/SM) that divides an IBM mainframe into <see cref="LogicalPartition">logical partitions</see>.
/// </summary>
/// <remarks xml:lang="ko">
/// 지금의 메인프레임은 언제나 나뉜 채 실행됩니다(zSeries 990부터). PR/SM도 하이퍼바이저이지만 여기서는 z/VM의 하이퍼바이저로 세지 않습니다. z/VM은 LPAR 하나를 받아 그 안에서 실행되고, z/VM의 게스트를 실행하는 것은
/// <see cref="ControlProgram"/>입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Today’s mainframes always run divided, since the zSeries 990. PR/SM is a hypervisor too, but does not count as that of z/VM here: z/VM is
/// given one partition to run in, and it is the <see cref="ControlProgram"/> that runs z/VM’s guests.
/// </remarks>
[Layer, Name("ko", "PR/SM(펌웨어)"), Name("en", "PR/SM (firmware)")]
[Slug("pr-sm")]
[Cites<MainframeHypervisorsGuide>("PR/SM"), Cites<MainframeVirtualizationToday>("PR/SM")]
[Cites<MainframeTechnicalGuideCopy>("Logical Partitioning overview")]
public sealed class PartitioningFirmware : Hardware;
