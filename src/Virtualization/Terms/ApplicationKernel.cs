namespace Virtualization;

/// <summary xml:lang="ko">커널의 기능을 사용자 공간에 다시 구현해 컨테이너의 <see cref="SystemCall"/>을(를) 처리하는 프로그램.</summary>
/// <summary xml:lang="en">
/// A program that reimplements kernel functions in user space and handles a container’s <see cref="SystemCall">system calls</see>.
/// </summary>
/// <remarks xml:lang="ko">gVisor의 Sentry가 대표적입니다. VM도 아니고, 시스템 호출을 걸러 내기만 하는 필터도 아닙니다. 풀어서 사용자 공간 커널이라고도 합니다.</remarks>
/// <remarks xml:lang="en">
/// The best-known example is gVisor’s Sentry. It is neither a VM nor a mere system call filter. It is also called a user-space kernel.
/// </remarks>
[Term, Name("ko", "애플리케이션 커널"), Name("en", "Application kernel")]
[Cites<GvisorReadme>]
[Cites<GvisorOverview>]
public sealed class ApplicationKernel;
