namespace Virtualization;

/// <summary xml:lang="ko">Windows 아래에서 실행되며 파티션을 서로 격리하는 하이퍼바이저.</summary>
/// <summary xml:lang="en">The hypervisor that runs beneath Windows and isolates partitions from each other.</summary>
[Layer, Name("ko", "Hyper-V 하이퍼바이저"), Name("en", "Hyper-V hypervisor")]
[Cites<HyperVArchitecture>("root and child partitions")]
public sealed class HyperVHypervisor : Hypervisor;
