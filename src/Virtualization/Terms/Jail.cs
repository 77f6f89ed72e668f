namespace Virtualization;

/// <summary xml:lang="ko">FreeBSD의 <see cref="OsLevelVirtualization">운영체제 수준 가상화</see>.</summary>
/// <summary xml:lang="en">The <see cref="OsLevelVirtualization">OS-level virtualization</see> of FreeBSD.</summary>
/// <remarks xml:lang="ko">2000년 FreeBSD 4.0에 들어갔습니다.</remarks>
/// <remarks xml:lang="en">It came with FreeBSD 4.0 in 2000.</remarks>
[Term, Name("ko", "FreeBSD jail"), Name("en", "FreeBSD jail")]
[Cites<JailsPaper>]
public sealed class Jail;
