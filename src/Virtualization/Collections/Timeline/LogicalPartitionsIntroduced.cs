namespace Virtualization;

/// <summary xml:lang="ko">
/// IBM이 3090 메인프레임(ESA/370)에 PR/SM을 들여와, 펌웨어가 장비 한 대를 <see cref="LogicalPartition"/>(으)로 나누게 되었다. Amdahl에는 비슷한 기능이 1982년에 있었다.
/// </summary>
/// <summary xml:lang="en">
/// IBM introduced PR/SM on the 3090 mainframes (ESA/370), with which firmware divided one machine into <see cref="LogicalPartition">logical
/// partitions</see>. Amdahl had had a similar facility in 1982.
/// </summary>
[Record(Order = 70), Name("ko", "IBM의 논리 파티션 PR/SM"), Name("en", "IBM introduces logical partitions with PR/SM")]
[About<LogicalPartition>]
[Cites<PartitioningProductsPaper>("abstract"), Cites<LogicalPartitionEncyclopedia>("History: PR/SM 1988, ESA/370; Amdahl 1982")]
public sealed class LogicalPartitionsIntroduced : IEvent
{
    public PartialDate Date => new PartialDate(1988);

    public EventTrack Track => EventTrack.Hardware;
}
