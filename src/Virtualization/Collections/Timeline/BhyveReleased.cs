namespace Virtualization;

/// <summary xml:lang="ko">FreeBSD 10.0이 하이퍼바이저 <see cref="Bhyve">bhyve</see>를 담아 나왔다.</summary>
/// <summary xml:lang="en">FreeBSD 10.0 was released with the <see cref="Bhyve">bhyve</see> hypervisor.</summary>
[Record(Order = 350), Name("ko", "FreeBSD 10.0의 bhyve"), Name("en", "bhyve in FreeBSD 10.0")]
[About<Bhyve>]
[Cites<FreebsdReleaseAnnouncement>("highlights"), Cites<FreebsdReleaseDates>("rel100-current-date")]
public sealed class BhyveReleased : IEvent
{
    public PartialDate Date => new PartialDate(2014, 1, 20);

    public EventTrack Track => EventTrack.VirtualMachines;
}
