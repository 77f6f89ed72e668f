namespace Virtualization;

/// <summary xml:lang="ko">NSDI에서 <see cref="Firecracker">Firecracker</see> 논문이 발표되었다.</summary>
/// <summary xml:lang="en">The <see cref="Firecracker">Firecracker</see> paper was presented at NSDI.</summary>
[Record(Order = 490), Name("ko", "Firecracker 논문"), Name("en", "The Firecracker paper")]
[About<Firecracker>]
[Cites<FirecrackerPaper>]
public sealed class FirecrackerPaperPublished : IEvent
{
    public PartialDate Date => new PartialDate(2020);

    public EventTrack Track => EventTrack.Between;
}
