namespace Virtualization;

/// <summary xml:lang="ko">SOSP에서 발표된 LightVM은 고친 <see cref="Xen">Xen</see> 위에서 아무 일도 하지 않는 <see cref="Unikernel"/>을(를) 2.3ms에 부팅했다.</summary>
/// <summary xml:lang="en">
/// LightVM, presented at SOSP, booted a <see cref="Unikernel">unikernel</see> that does nothing in 2.3 ms on a modified version of
/// <see cref="Xen">Xen</see>.
/// </summary>
[Record(Order = 420), Name("ko", "LightVM 논문"), Name("en", "The LightVM paper")]
[Slug("lightvm-published")]
[About<Xen>, About<Unikernel>]
[Cites<LightVmPaper>]
public sealed class LightVmPublished : IEvent
{
    public PartialDate Date => new PartialDate(2017);

    public EventTrack Track => EventTrack.Between;
}
