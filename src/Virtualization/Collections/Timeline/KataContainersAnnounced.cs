namespace Virtualization;

/// <summary xml:lang="ko">Clear Containers와 runV를 합친 <see cref="KataContainers">Kata Containers</see>가 발표되었다.</summary>
/// <summary xml:lang="en"><see cref="KataContainers">Kata Containers</see>, a merger of Clear Containers and runV, was announced.</summary>
[Record(Order = 430), Name("ko", "Kata Containers 발표"), Name("en", "Kata Containers announced")]
[About<KataContainers>]
[Cites<KataLaunchNews>]
public sealed class KataContainersAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2017, 12, 5);

    public EventTrack Track => EventTrack.Between;
}
