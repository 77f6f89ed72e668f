namespace Virtualization;

/// <summary xml:lang="ko">보안을 위해 만든 것이 아니라고 Linux의 매뉴얼이 밝힌다.</summary>
/// <summary xml:lang="en">The Linux manual states that it is not meant for security.</summary>
/// <remarks xml:lang="ko">
/// <see cref="Chroot"/>은(는) 프로세스가 보는 루트 디렉터리만 바꿉니다. 프로세스와 네트워크, 사용자를 나누려면 <see cref="Virtualization.Namespace"/>(이)나
/// <see cref="Jail">jail</see>처럼 격리를 위해 만든 기능이 필요합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// <see cref="Chroot"/> changes only the root directory that a process sees. Separating processes, networks and users requires features
/// made for isolation, such as <see cref="Virtualization.Namespace">namespaces</see> or <see cref="Jail">jails</see>.
/// </remarks>
[Record(Order = 13), Name("ko", "chroot는 보안 도구다"), Name("en", "chroot is a security tool")]
[About<Chroot>, About<Namespace>]
[Cites<ChrootManual>, Cites<NamespacesManual>, Cites<JailsPaper>("abstract")]
public sealed class ChrootIsForSecurity : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Security;
}
