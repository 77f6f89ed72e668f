namespace Virtualization;

/// <summary xml:lang="ko">프로세스가 부를 수 있는 <see cref="SystemCall"/>을(를) 걸러 내는 Linux 커널의 기능.</summary>
/// <summary xml:lang="en">
/// A feature of the Linux kernel that filters the <see cref="SystemCall">system calls</see> a process may make.
/// </summary>
[Term, Name("ko", "seccomp"), Name("en", "seccomp")]
[Cites<KubernetesSeccomp>]
public sealed class Seccomp;
