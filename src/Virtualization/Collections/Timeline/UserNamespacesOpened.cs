namespace Virtualization;

/// <summary xml:lang="ko">Linux 3.8부터 특권 없는 사용자도 <see cref="UserNamespace"/>을(를) 만들 수 있게 되었다.</summary>
/// <summary xml:lang="en">Linux 3.8 allowed unprivileged users to create <see cref="UserNamespace">user namespaces</see>.</summary>
[Record(Order = 320), Name("ko", "Linux 3.8의 비특권 사용자 네임스페이스"), Name("en", "Unprivileged user namespaces in Linux 3.8")]
[About<UserNamespace>, About<Namespace>, About<RootlessContainer>]
[Cites<UserNamespacesManual>, Cites<LinuxNewbiesReleaseNotes>("User namespace support completed; release date")]
public sealed class UserNamespacesOpened : IEvent
{
    public PartialDate Date => new PartialDate(2013, 2);

    public EventTrack Track => EventTrack.Containers;
}
