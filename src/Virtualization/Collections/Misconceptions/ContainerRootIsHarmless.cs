namespace Virtualization;

/// <summary xml:lang="ko">보통의 컨테이너에서 사용자 네임스페이스가 없으면 호스트의 root와 같은 UID 0이다.</summary>
/// <summary xml:lang="en">In an ordinary container without a user namespace, it has the same UID 0 as root on the host.</summary>
/// <remarks xml:lang="ko">
/// 격리에 결함이 있으면 그 root가 호스트의 root가 될 수 있습니다. 2019년의 <see cref="Runc"/> 취약점이 그런 예입니다. <see cref="UserNamespace"/>은(는) 컨테이너의 root를 호스트의 다른 UID에
/// 대응시키며, <see cref="LxcIncus">Incus</see>는 이를 기본으로 씁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// If the isolation has a flaw, that root can become root on the host, as with the <see cref="Runc"/> vulnerability of 2019. A
/// <see cref="UserNamespace">user namespace</see> maps root in the container to a different UID on the host;
/// <see cref="LxcIncus">Incus</see> uses one by default.
/// </remarks>
[Record(Order = 11), Name("ko", "컨테이너 안의 root는 위험하지 않다"), Name("en", "Root in a container is harmless")]
[About<UserNamespace>, About<Runc>, About<LxcIncus>, About<PrivilegedContainer>]
[Cites<RuncVulnerability>, Cites<IncusSecurity>]
public sealed class ContainerRootIsHarmless : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Security;
}
