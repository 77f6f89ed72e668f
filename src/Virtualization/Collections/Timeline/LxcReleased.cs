namespace Virtualization;

/// <summary xml:lang="ko"><see cref="LxcIncus">LXC</see>의 첫 버전에 태그가 붙었다.</summary>
/// <summary xml:lang="en">The first version of <see cref="LxcIncus">LXC</see> was tagged.</summary>
[Record(Order = 312), Name("ko", "LXC의 첫 버전"), Name("en", "LXC, first version")]
[About<LxcIncus>, About<SystemContainer>]
[Cites<LxcRepository>("first tag lxc_0_1_0 of 2008-08-06")]
public sealed class LxcReleased : IEvent
{
    public PartialDate Date => new PartialDate(2008, 8, 6);

    public EventTrack Track => EventTrack.Containers;
}
