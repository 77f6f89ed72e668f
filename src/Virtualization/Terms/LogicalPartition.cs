namespace Virtualization;

/// <summary xml:lang="ko">메인프레임 등에서 펌웨어가 자원을 나누어 만드는 파티션(LPAR).</summary>
/// <summary xml:lang="en">A partition (LPAR) that firmware makes by dividing resources, as on mainframes.</summary>
/// <remarks xml:lang="ko">보드 단위로 나누는 <see cref="PhysicalPartition"/>과(와) 달리, 펌웨어로 된 하이퍼바이저가 나눕니다.</remarks>
/// <remarks xml:lang="en">
/// Unlike <see cref="PhysicalPartition">physical partitioning</see>, which divides by boards, it is the work of a hypervisor in firmware.
/// </remarks>
[Term, Name("ko", "논리 파티션"), Name("en", "Logical partition")]
[Slug("lpar")]
public sealed class LogicalPartition;
