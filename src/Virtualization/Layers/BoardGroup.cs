namespace Virtualization;

/// <summary xml:lang="ko">한 파티션에만 배정된 CPU, 메모리, I/O 장치.</summary>
/// <summary xml:lang="en">The CPUs, memory and I/O devices assigned to a single partition.</summary>
[Layer, Name("ko", "보드 묶음"), Name("en", "Board group")]
public sealed class BoardGroup : Hardware;
