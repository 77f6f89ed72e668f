namespace Virtualization;

/// <summary xml:lang="ko">보통 맨 먼저 시작되는 <see cref="Xen"/>의 특권 VM.</summary>
/// <summary xml:lang="en">The privileged VM that <see cref="Xen"/> normally starts first.</summary>
/// <remarks xml:lang="ko">
/// 운영체제는 대개 Linux이고, NetBSD와 FreeBSD도 쓸 수 있습니다. 드라이버 일부를 별도의 드라이버 도메인으로 옮길 수도 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It usually runs Linux; NetBSD and FreeBSD are also possible. Some drivers can be moved to separate driver domains.
/// </remarks>
[Layer, Name("ko", "dom0"), Name("en", "dom0")]
[Slug("dom0")]
[Cites<XenIntroduction>]
[Cites<XenSupport>("Blkback; Driver Domains"), Cites<FreebsdXenManual>("SYNOPSIS")]
public sealed class Dom0 : ControlDomain;
