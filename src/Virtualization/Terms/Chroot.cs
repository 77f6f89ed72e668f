namespace Virtualization;

/// <summary xml:lang="ko">프로세스가 보는 루트 디렉터리를 바꾸는 <see cref="SystemCall">시스템 호출</see>.</summary>
/// <summary xml:lang="en">A <see cref="SystemCall">system call</see> that changes the root directory a process sees.</summary>
/// <remarks xml:lang="ko">파일 시스템의 시작점만 바꿀 뿐 보안 경계가 아니며, Linux의 매뉴얼도 보안용이 아니라고 밝힙니다. Version 7 Unix를 개발하던 1979년에 생겼습니다.</remarks>
/// <remarks xml:lang="en">
/// It changes only where the file system starts. It is not a security boundary, and the Linux manual says that it is not meant for
/// security. It appeared in 1979, during the development of Version 7 Unix.
/// </remarks>
[Term, Name("ko", "chroot"), Name("en", "chroot")]
[Cites<ChrootManual>]
[Cites<UnixChrootSource>("chroot")]
public sealed class Chroot;
