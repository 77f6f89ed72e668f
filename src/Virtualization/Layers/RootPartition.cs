namespace Virtualization;

/// <summary xml:lang="ko">Windows가 실행되며 장치를 직접 다루는 <see cref="HyperV"/>의 특권 파티션.</summary>
/// <summary xml:lang="en">The privileged <see cref="HyperV"/> partition in which Windows runs and handles the devices directly.</summary>
[Layer, Name("ko", "루트 파티션"), Name("en", "Root partition")]
[Cites<HyperVArchitecture>("root and child partitions")]
public sealed class RootPartition : ControlDomain;
