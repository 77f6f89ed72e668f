namespace Virtualization;

/// <summary xml:lang="ko">물리 장비를 제어하는 운영체제.</summary>
/// <summary xml:lang="en">The operating system that controls the physical machine.</summary>
[Layer, Name("ko", "호스트 OS"), Name("en", "Host OS")]
public class HostOs : OperatingSystem;
