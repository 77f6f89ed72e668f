namespace Virtualization;

/// <summary xml:lang="ko">모든 파티션이 함께 쓰는 외함과 전원, 보드를 잇는 백플레인.</summary>
/// <summary xml:lang="en">What all partitions share: the enclosure, the power supply and the backplane that connects the boards.</summary>
[Layer, Name("ko", "섀시"), Name("en", "Chassis")]
public sealed class Chassis : Hardware;
