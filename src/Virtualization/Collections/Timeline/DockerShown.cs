namespace Virtualization;

/// <summary xml:lang="ko">PyCon에서 <see cref="DockerEngine">Docker</see>를 선보이고 오픈 소스로 공개했다. jail과 Solaris Zones, LXC보다 뒤의 일이다.</summary>
/// <summary xml:lang="en">
/// <see cref="DockerEngine">Docker</see> was shown at PyCon and open-sourced, later than jails, Solaris Zones and LXC.
/// </summary>
[Record(Order = 330), Name("ko", "Docker 공개"), Name("en", "Docker shown and open-sourced")]
[About<DockerEngine>, About<ContainerInstance>]
[Cites<DockerAnniversaryPost>("first paragraph"), Cites<DockerFirstChangeLog>("0.1.0")]
public sealed class DockerShown : IEvent
{
    public PartialDate Date => new PartialDate(2013, 3);

    public EventTrack Track => EventTrack.Containers;
}
