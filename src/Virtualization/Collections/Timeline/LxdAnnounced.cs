namespace Virtualization;

/// <summary xml:lang="ko"><see cref="SystemContainer"/>을(를) 관리하는 <see cref="LxcIncus">LXD</see>가 발표되었다.</summary>
/// <summary xml:lang="en"><see cref="LxcIncus">LXD</see>, a manager for <see cref="SystemContainer">system containers</see>, was announced.</summary>
[Record(Order = 365), Name("ko", "LXD 발표"), Name("en", "LXD announced")]
[About<LxcIncus>]
[Cites<LxdAnnouncement>("quoted message of 2014-11-04")]
public sealed class LxdAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2014, 11, 4);

    public EventTrack Track => EventTrack.Containers;
}
