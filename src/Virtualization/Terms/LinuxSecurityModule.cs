namespace Virtualization;

/// <summary xml:lang="ko">접근 제어를 더하는 Linux 커널의 확장(LSM)으로, 강제 접근 제어를 하는 SELinux와 AppArmor가 대표적이다.</summary>
/// <summary xml:lang="en">
/// An extension of the Linux kernel that adds access control (LSM), such as SELinux or AppArmor with mandatory access control.
/// </summary>
/// <remarks xml:lang="ko">컨테이너에서는 네임스페이스, cgroup, <see cref="Capabilities"/>, <see cref="Seccomp"/> 위에 격리를 한 겹 더합니다.</remarks>
/// <remarks xml:lang="en">
/// For containers, it adds another layer of isolation on top of namespaces, cgroups, <see cref="Capabilities">capabilities</see> and
/// <see cref="Seccomp"/>.
/// </remarks>
[Term, Name("ko", "Linux 보안 모듈"), Name("en", "Linux security module")]
[Cites<SecurityModuleGuide>("introduction")]
public sealed class LinuxSecurityModule;
