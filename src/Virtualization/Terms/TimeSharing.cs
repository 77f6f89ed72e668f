namespace Virtualization;

/// <summary xml:lang="ko">운영체제가 CPU 시간을 잘게 나누어 여러 사용자가 컴퓨터 한 대를 함께 쓰게 하는 방식.</summary>
/// <summary xml:lang="en">A way for an operating system to let several users share one computer by slicing its CPU time.</summary>
/// <remarks xml:lang="ko">VM보다 먼저, 그리고 VM과 나란히 쓰인 방식입니다. 하이퍼바이저도 1960년대에 이미 있었습니다. IBM의 CP-67은 1967년에 나왔습니다.</remarks>
/// <remarks xml:lang="en">
/// It existed before virtual machines and alongside them. Hypervisors, too, go back to the 1960s: IBM’s CP-67 was delivered in 1967.
/// </remarks>
[Term, Name("ko", "시분할"), Name("en", "Time-sharing")]
[Cites<IbmVirtualMachineTimeline>("1964 and 1967"), Cites<MainframeVirtualizationEarlierTalk>("abstract")]
public sealed class TimeSharing;
