namespace Virtualization;

/// <summary xml:lang="ko">Windows가 실행되며 장치를 직접 다루는 <see cref="HyperV"/>의 특권 파티션.</summary>
/// <summary xml:lang="en">The privileged partition of <see cref="HyperV"/>, in which Windows runs and handles the devices.</summary>
[Layer, Name("ko", "루트 파티션"), Name("en", "Root partition")]
[Cites<HyperVArchitecture>("root and child partitions")]
public sealed class RootPartition : ControlDomain;
