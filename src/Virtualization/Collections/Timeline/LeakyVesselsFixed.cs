namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Runc"/> 1.1.12가 호스트의 파일 시스템에 닿을 수 있던 CVE-2024-21626을 고쳤다. Leaky Vessels라는 결함 네 건 가운데 runc에 있던 것이다.</summary>
/// <summary xml:lang="en">
/// <see cref="Runc"/> 1.1.12 fixed CVE-2024-21626, which gave access to the host’s file system: the one in runc of the four flaws called Leaky Vessels.
/// </summary>
[Record(Order = 530), Name("ko", "Leaky Vessels 가운데 runc의 결함 수정"), Name("en", "runc’s part of Leaky Vessels fixed")]
[About<Runc>, About<Escape>]
[Cites<RuncLeakAdvisory>, Cites<RuncChangeLog>("1.1.12"), Cites<LeakyVesselsPost>]
public sealed class LeakyVesselsFixed : IEvent
{
    public PartialDate Date => new PartialDate(2024, 1, 31);

    public EventTrack Track => EventTrack.Security;
}
