namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Runc"/>이(가) CVE-2025-31133, CVE-2025-52565, CVE-2025-52881을 고쳤다.</summary>
/// <summary xml:lang="en"><see cref="Runc"/> fixed CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881.</summary>
[Record(Order = 544), Name("ko", "runc 취약점 세 건 수정"), Name("en", "Three flaws fixed in runc")]
[About<Runc>]
[Cites<RuncChangeLog>("1.2.8, 1.3.3, 1.4.0-rc.3")]
public sealed class RuncFlawsFixed : IEvent
{
    public PartialDate Date => new PartialDate(2025, 11, 5);

    public EventTrack Track => EventTrack.Security;
}
