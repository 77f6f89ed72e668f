namespace Virtualization;

/// <summary xml:lang="ko">프로세스 묶음마다 볼 수 있는 자원의 범위를 나누는 Linux 커널의 기능.</summary>
/// <summary xml:lang="en">
/// A feature of the Linux kernel that gives each group of processes its own view of the system’s resources.
/// </summary>
/// <remarks xml:lang="ko">
/// 프로세스 번호, 네트워크, 마운트 지점, 사용자 번호 등 종류별로 따로 나눕니다. 첫 네임스페이스는 2002년 Linux 2.4.19에 들어갔습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// There is one kind for each sort of resource: process IDs, network, mount points, user IDs and others. The first came with Linux 2.4.19
/// in 2002.
/// </remarks>
[Term, Name("ko", "네임스페이스"), Name("en", "Namespace")]
[Cites<NamespacesManual>]
[Cites<CloneManual>]
public sealed class Namespace;
