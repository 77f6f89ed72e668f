namespace Virtualization;

/// <summary xml:lang="ko">LXD에서 <see cref="LxcIncus">Incus</see>가 갈라져 나왔다.</summary>
/// <summary xml:lang="en"><see cref="LxcIncus">Incus</see> was forked from LXD.</summary>
[Record(Order = 522), Name("ko", "Incus의 분기"), Name("en", "Incus forked")]
[About<LxcIncus>]
[Cites<IncusReadme>, Cites<IncusForkNews>]
public sealed class IncusForked : IEvent
{
    public PartialDate Date => new PartialDate(2023, 8);

    public EventTrack Track => EventTrack.Containers;
}
