namespace Virtualization;

/// <summary xml:lang="ko">호스트의 하드웨어를 제어하는, 호스트 자신의 운영체제.</summary>
/// <summary xml:lang="en">The operating system of the host itself, which controls the host’s hardware.</summary>
[Layer, Name("ko", "호스트 OS"), Name("en", "Host OS")]
public class HostOs : OperatingSystem;
