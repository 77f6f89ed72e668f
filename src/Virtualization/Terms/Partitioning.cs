namespace Virtualization;

/// <summary xml:lang="ko">컴퓨터 한 대의 하드웨어를 나누어, 나눈 부분마다 운영체제를 따로 실행하는 방식.</summary>
/// <summary xml:lang="en">Dividing the hardware of one computer into parts, each of which runs its own operating system.</summary>
/// <remarks xml:lang="ko">
/// 보드를 나누는 <see cref="PhysicalPartition"/>과(와) 펌웨어가 나누는 <see cref="LogicalPartition"/> 등이 있습니다. 디스크를 나누는 일과는 관계가 없습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Examples are <see cref="PhysicalPartition">physical partitioning</see>, by boards, and <see cref="LogicalPartition">logical
/// partitioning</see>, by firmware. It is unrelated to partitioning a disk.
/// </remarks>
[Term, Name("ko", "파티셔닝"), Name("en", "Partitioning")]
[Cites<SunFireReconfiguration>]
public sealed class Partitioning;
