namespace Virtualization;

/// <summary xml:lang="ko">프로세스가 보는 루트 디렉터리를 바꾸는 시스템 호출.</summary>
/// <summary xml:lang="en">A system call that changes the root directory that a process sees.</summary>
/// <remarks xml:lang="ko">파일 시스템의 시작점만 바꿀 뿐, 보안 경계가 아닙니다.</remarks>
/// <remarks xml:lang="en">It only changes where the file system starts; it is no security boundary.</remarks>
[Term, Name("ko", "chroot"), Name("en", "chroot")]
[Cites<ChrootManual>]
public sealed class Chroot;
