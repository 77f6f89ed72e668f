namespace Virtualization;

/// <summary xml:lang="ko">프로세스가 부를 수 있는 <see cref="SystemCall"/>을(를) 걸러 내는 Linux 커널의 기능.</summary>
/// <summary xml:lang="en">A Linux kernel feature that filters the <see cref="SystemCall">system calls</see> a process may make.</summary>
/// <remarks xml:lang="ko">
/// 보안 컴퓨팅 모드(secure computing mode)의 줄임말입니다. Kubernetes에서 <see cref="PrivilegedContainer"/>은(는) 보통 seccomp 없이 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The name is short for secure computing mode. In Kubernetes, <see cref="PrivilegedContainer">privileged containers</see> normally
/// run without it.
/// </remarks>
[Term, Name("ko", "seccomp"), Name("en", "seccomp")]
[Cites<SeccompManual>("description")]
[Cites<KubernetesSeccomp>]
public sealed class Seccomp;
