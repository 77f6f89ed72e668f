namespace Virtualization;

/// <summary xml:lang="ko">이해 중반에 <see cref="Gvisor">gVisor</see>의 기본 플랫폼이 systrap으로 바뀌었다.</summary>
/// <summary xml:lang="en">In the middle of the year, systrap became the default platform of <see cref="Gvisor">gVisor</see>.</summary>
[Record(Order = 520), Name("ko", "gVisor의 기본이 된 systrap"), Name("en", "Systrap becomes gVisor’s default")]
[About<Gvisor>]
[Cites<GvisorPlatformGuide>]
public sealed class SystrapMadeDefault : IEvent
{
    public PartialDate Date => new PartialDate(2023);

    public EventTrack Track => EventTrack.Between;
}
