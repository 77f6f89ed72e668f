namespace Virtualization;

/// <summary xml:lang="ko">게스트 OS를 고치지 않고 그대로 실행하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization that runs a guest OS without changing it.</summary>
[Term, Name("ko", "전가상화"), Name("en", "Full virtualization")]
[Cites<XenPaper>]
public sealed class FullVirtualization;
