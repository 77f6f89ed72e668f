namespace Virtualization;

/// <summary xml:lang="ko">
/// 6월에 <see cref="Runc"/> 1.0.0이 나왔다. 같은 해 EuroSys에서 <see cref="Unikernel"/>을(를) 만드는 <see cref="Unikraft">Unikraft</see>의 논문이 발표되었다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="Runc"/> 1.0.0 was released in June. In the same year, the paper on <see cref="Unikraft">Unikraft</see>, which builds
/// <see cref="Unikernel">unikernels</see>, was presented at EuroSys.
/// </summary>
[Record(Order = 500), Name("ko", "runc 1.0.0과 Unikraft 논문"), Name("en", "runc 1.0.0; the Unikraft paper")]
[About<Runc>, About<Unikraft>, About<Unikernel>]
[Cites<RuncChangeLog>, Cites<UnikraftPaper>]
public sealed class RuncOneAndUnikraftPublished : IEvent
{
    public PartialDate Date => new PartialDate(2021);

    public EventTrack Track => EventTrack.Containers;
}
