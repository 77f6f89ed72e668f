namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Jail"/>을(를) 담은 첫 릴리스인 FreeBSD 4.0이 나왔다.</summary>
/// <summary xml:lang="en">FreeBSD 4.0, the first release with <see cref="Jail">jails</see>, came out.</summary>
[Record(Order = 120), Name("ko", "jail을 담은 FreeBSD 4.0"), Name("en", "FreeBSD 4.0 ships jails")]
[About<FreeBsdJail>, About<OsLevelVirtualization>]
[Cites<JailManual>("HISTORY"), Cites<FreebsdFourAnnouncement>("14 March 2000")]
public sealed class JailsReleased : IEvent
{
    public PartialDate Date => new PartialDate(2000, 3, 14);

    public EventTrack Track => EventTrack.Containers;
}
