namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Runc"/> 1.0.0이 나왔다.</summary>
/// <summary xml:lang="en"><see cref="Runc"/> 1.0.0 was released.</summary>
[Record(Order = 505), Name("ko", "runc 1.0.0"), Name("en", "runc 1.0.0")]
[About<Runc>]
[Cites<RuncChangeLog>]
public sealed class RuncOneReleased : IEvent
{
    public PartialDate Date => new PartialDate(2021, 6);

    public EventTrack Track => EventTrack.Containers;
}
