namespace Virtualization;

/// <summary xml:lang="ko">Microsoft가 VM에서 Linux 커널을 실행하는 <see cref="Wsl2">WSL 2</see>를 발표했고, 6월의 미리보기 빌드 18917에 실었다.</summary>
/// <summary xml:lang="en">
/// Microsoft announced <see cref="Wsl2">WSL 2</see>, which runs a Linux kernel in a VM; it shipped in preview build 18917 in June.
/// </summary>
[Record(Order = 484), Name("ko", "WSL 2 발표"), Name("en", "WSL 2 announced")]
[About<Wsl2>]
[Cites<WslTwoAnnouncement>, Cites<WslReleaseNotes>("Build 18917")]
public sealed class WslTwoAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2019, 5, 6);

    public EventTrack Track => EventTrack.VirtualMachines;
}
