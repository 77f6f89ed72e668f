namespace Virtualization;

/// <summary xml:lang="ko">Linux 2.4.19에 마운트 <see cref="Virtualization.Namespace"/>이(가) 들어갔다. Linux의 첫 네임스페이스이다.</summary>
/// <summary xml:lang="en">
/// Linux 2.4.19 introduced the mount <see cref="Virtualization.Namespace">namespace</see>, the first kind of namespace in Linux.
/// </summary>
[Record(Order = 150), Name("ko", "Linux의 첫 네임스페이스"), Name("en", "The first Linux namespace")]
[About<Namespace>, About<LinuxKernel>]
[Cites<CloneManual>]
public sealed class FirstNamespaceMerged : IEvent
{
    public PartialDate Date => new PartialDate(2002);

    public EventTrack Track => EventTrack.Containers;
}
