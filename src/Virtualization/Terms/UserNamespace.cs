namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 사용자 ID를 호스트의 다른 ID에 대응시키는 <see cref="Virtualization.Namespace"/>.</summary>
/// <summary xml:lang="en">
/// A <see cref="Virtualization.Namespace">namespace</see> that maps a container’s user IDs to different ones on the host.
/// </summary>
/// <remarks xml:lang="ko">사용자 네임스페이스가 없으면 보통의 컨테이너에서 root는 호스트의 root와 같은 UID 0입니다. 2013년의 Linux 3.8부터, 배포판이 제한하지 않으면 특권 없는 사용자도 만들 수 있습니다.</remarks>
/// <remarks xml:lang="en">
/// Without it, root in an ordinary container has the same UID 0 as root on the host. Since Linux 3.8, released in 2013, unprivileged users can create
/// one unless the distribution restricts it.
/// </remarks>
[Term, Name("ko", "사용자 네임스페이스"), Name("en", "User namespace")]
[Cites<UserNamespacesManual>]
[Cites<RuncVulnerability>]
[Cites<IncusSecurity>]
public sealed class UserNamespace;
