namespace Virtualization;

/// <summary xml:lang="ko">Hyper-V의 파티션끼리 데이터를 주고받는 통로.</summary>
/// <summary xml:lang="en">The channel over which Hyper-V partitions exchange data.</summary>
/// <remarks xml:lang="ko"><see cref="ChildPartition"/>의 장치 드라이버(VSC)는 이 통로로 <see cref="RootPartition"/>의 상대(VSP)에 I/O를 맡깁니다.</remarks>
/// <remarks xml:lang="en">
/// The device drivers of a <see cref="ChildPartition">child partition</see> (VSCs) use it to hand their I/O to their counterparts in the
/// <see cref="RootPartition">root partition</see> (VSPs).
/// </remarks>
[Term, Name("ko", "VMBus"), Name("en", "VMBus")]
[Slug("vmbus")]
[Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC")]
public sealed class VmBus;
