namespace Virtualization;

/// <summary xml:lang="ko">EuroSys에서 <see cref="Unikernel"/>을(를) 만드는 <see cref="Unikraft">Unikraft</see>의 논문이 발표되었다.</summary>
/// <summary xml:lang="en">
/// The paper on <see cref="Unikraft">Unikraft</see>, which builds <see cref="Unikernel">unikernels</see>, was presented at EuroSys.
/// </summary>
[Record(Order = 500), Name("ko", "Unikraft 논문"), Name("en", "The Unikraft paper")]
[About<Unikraft>, About<Unikernel>]
[Cites<UnikraftPaper>]
public sealed class UnikraftPaperPublished : IEvent
{
    public PartialDate Date => new PartialDate(2021);

    public EventTrack Track => EventTrack.Between;
}
