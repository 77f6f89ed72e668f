namespace Virtualization;

/// <summary xml:lang="ko">프로그램이 커널에 일을 요청하는 통로.</summary>
/// <summary xml:lang="en">The way a program asks the kernel to do something.</summary>
/// <remarks xml:lang="ko">보통의 컨테이너는 호스트 커널을 직접 부르므로, 커널의 시스템 호출이 곧 컨테이너의 <see cref="AttackSurface"/>입니다.</remarks>
/// <remarks xml:lang="en">
/// An ordinary container calls the host’s kernel directly, so the kernel’s system calls are its <see cref="AttackSurface">attack
/// surface</see>.
/// </remarks>
[Term, Name("ko", "시스템 호출"), Name("en", "System call")]
[Cites<SystemCallsManual>("description")]
[Cites<GvisorSecurity>]
public sealed class SystemCall;
