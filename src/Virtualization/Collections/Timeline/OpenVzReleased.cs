namespace Virtualization;

/// <summary xml:lang="ko">Linux용 <see cref="OsLevelVirtualization"/>인 OpenVZ가 오픈 소스로 공개되었다.</summary>
/// <summary xml:lang="en">
/// OpenVZ, which provides <see cref="OsLevelVirtualization">OS-level virtualization</see> for Linux, was open-sourced.
/// </summary>
[Record(Order = 210), Name("ko", "OpenVZ 공개"), Name("en", "OpenVZ open-sourced")]
[About<OsLevelVirtualization>]
[Cites<OpenVzHistory>("2005")]
public sealed class OpenVzReleased : IEvent
{
    public PartialDate Date => new PartialDate(2005);

    public EventTrack Track => EventTrack.Containers;
}
