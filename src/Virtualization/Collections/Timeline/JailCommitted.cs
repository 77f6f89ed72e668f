namespace Virtualization;

/// <summary xml:lang="ko">Poul-Henning Kamp가 <see cref="Jail"/>의 코드를 커밋했다. 릴리스에는 이듬해의 FreeBSD 4.0부터 실렸다.</summary>
/// <summary xml:lang="en">
/// P.-H. Kamp committed the <see cref="Jail">jail</see> code. It was released with FreeBSD 4.0 the following year.
/// </summary>
[Record(Order = 100), Name("ko", "FreeBSD 소스에 들어간 jail"), Name("en", "Jails enter the FreeBSD source tree")]
[About<FreeBsdJail>, About<OsLevelVirtualization>]
[Cites<JailManual>("HISTORY"), Cites<JailSource>("header")]
public sealed class JailCommitted : IEvent
{
    public PartialDate Date => new PartialDate(1999);

    public EventTrack Track => EventTrack.Containers;
}
