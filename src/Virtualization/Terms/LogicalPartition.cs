namespace Virtualization;

/// <summary xml:lang="ko">IBM 메인프레임 등에서 펌웨어로 된 하이퍼바이저가 자원을 나누어 만드는 파티션(LPAR).</summary>
/// <summary xml:lang="en">A partition (LPAR) that a hypervisor in firmware creates by dividing resources, as on IBM mainframes.</summary>
/// <remarks xml:lang="ko">
/// 보드 단위로 나누는 <see cref="PhysicalPartition"/>과(와) 다르고, 디스크의 논리 파티션과도 관계가 없습니다. IBM은 1988년 3090 메인프레임에 PR/SM이라는 이름으로 들여왔습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It differs from <see cref="PhysicalPartition">physical partitioning</see>, which divides a machine by boards, and is unrelated to
/// logical partitions on a disk. IBM introduced it in 1988 as PR/SM on the 3090 mainframes.
/// </remarks>
[Term, Name("ko", "논리 파티션"), Name("en", "Logical partition")]
[Slug("lpar")]
[Cites<PartitioningProductsPaper>("abstract"), Cites<LogicalPartitionEncyclopedia>("History: PR/SM 1988, ESA/370")]
public sealed class LogicalPartition;
