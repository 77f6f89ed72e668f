namespace Virtualization;

/// <summary xml:lang="ko">Linux 5.6에 시간 <see cref="Virtualization.Namespace"/>이(가) 들어갔다.</summary>
/// <summary xml:lang="en">Linux 5.6 introduced the time <see cref="Virtualization.Namespace">namespace</see>.</summary>
[Record(Order = 494), Name("ko", "Linux 5.6의 시간 네임스페이스"), Name("en", "The time namespace in Linux 5.6")]
[About<Namespace>, About<LinuxKernel>]
[Cites<TimeNamespaceSource>]
public sealed class TimeNamespaceMerged : IEvent
{
    public PartialDate Date => new PartialDate(2020);

    public EventTrack Track => EventTrack.Containers;
}
