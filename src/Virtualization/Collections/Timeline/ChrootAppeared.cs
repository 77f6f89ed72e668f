namespace Virtualization;

/// <summary xml:lang="ko">Version 7 Unix를 개발하는 동안, 프로세스가 보는 루트 디렉터리를 바꾸는 <see cref="Chroot"/>이(가) 생겼다.</summary>
/// <summary xml:lang="en">
/// <see cref="Chroot"/>, which changes the root directory that a process sees, appeared during the development of Version 7 Unix.
/// </summary>
[Record(Order = 60), Name("ko", "Unix에 생긴 chroot"), Name("en", "chroot appears in Unix")]
[About<Chroot>]
[Cites<UnixChrootSource>("chroot")]
public sealed class ChrootAppeared : IEvent
{
    public PartialDate Date => new PartialDate(1979);

    public EventTrack Track => EventTrack.Containers;
}
