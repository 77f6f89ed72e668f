namespace Virtualization;

/// <summary xml:lang="ko">프로세스 묶음마다 볼 수 있는 자원의 범위를 나누는 Linux 커널의 기능.</summary>
/// <summary xml:lang="en">A Linux kernel feature that gives each group of processes its own view of the system’s resources.</summary>
/// <remarks xml:lang="ko">cgroup, IPC, 네트워크, 마운트, PID, 시간, 사용자, UTS의 여덟 가지가 있습니다. 첫 번째인 마운트 네임스페이스는 2002년 Linux 2.4.19에 들어갔습니다.</remarks>
/// <remarks xml:lang="en">
/// There are eight kinds: cgroup, IPC, network, mount, PID, time, user and UTS. The first, the mount namespace, came with Linux 2.4.19
/// in 2002.
/// </remarks>
[Term, Name("ko", "네임스페이스"), Name("en", "Namespace")]
[Cites<NamespacesManual>]
[Cites<CloneManual>]
public sealed class Namespace;
