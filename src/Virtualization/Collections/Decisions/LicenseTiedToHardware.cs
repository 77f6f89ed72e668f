namespace Virtualization;

/// <summary xml:lang="ko">예를 들어 Oracle의 정책에서는 Oracle이 인정한 방식의 파티션만 라이선스 수를 줄여 주고, 그 밖에는 서버 전체를 센다.</summary>
/// <summary xml:lang="en">
/// By Oracle’s policy, for example, only the kinds of partition that it accepts limit the number of licenses; with others, the whole server
/// counts.
/// </summary>
[Record(Order = 19), Name("ko", "라이선스가 장비에 묶인 데이터베이스를 운영한다"), Name("en", "I run a database whose license is tied to the hardware")]
[About<PlainServer>, About<PhysicalPartition>]
[Cites<OraclePartitioningPolicy>("Types of Partitioning")]
[Cites<NitroInstances>("Applications that require a non-virtualized environment for licensing or support")]
public sealed class LicenseTiedToHardware : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(
        ("ko", "베어메탈, 라이선스가 인정할 때만 VM이나 파티션"), ("en", "Bare metal; a VM or a partition only where the license accepts it"));
}
