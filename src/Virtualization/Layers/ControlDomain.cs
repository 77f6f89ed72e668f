namespace Virtualization;

/// <summary xml:lang="ko">장치 드라이버와 관리 도구가 있는 특권 VM.</summary>
/// <summary xml:lang="en">A privileged VM that holds the device drivers and management tools.</summary>
/// <remarks xml:lang="ko">게스트의 아래가 아니라 옆에 있습니다. 게스트의 I/O는 보통 이 도메인을 거치지만, 계산은 거치지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// It sits beside the guests, not beneath them: their I/O usually goes through it, their computation does not.
/// </remarks>
[Layer, Name("ko", "제어 도메인"), Name("en", "Control domain")]
[Cites<XcpArchitecture>("virtual disks on HVM and PV guests")]
[Cites<HyperVArchitecture>("root and child partitions")]
public class ControlDomain : OperatingSystem;
