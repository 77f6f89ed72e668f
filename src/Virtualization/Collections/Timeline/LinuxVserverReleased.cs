namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널 하나가 격리된 서버를 여러 개 제공하는 <see cref="OsLevelVirtualization"/>, Linux-VServer가 나왔다.</summary>
/// <summary xml:lang="en">
/// Linux-VServer was released. It is <see cref="OsLevelVirtualization">OS-level virtualization</see> in which one Linux kernel provides
/// several isolated servers.
/// </summary>
[Record(Order = 130), Name("ko", "Linux-VServer 공개"), Name("en", "Linux-VServer released")]
[About<OsLevelVirtualization>]
[Cites<ContainerHistory>("2001"), Cites<ContainerBasedVirtualization>("abstract")]
public sealed class LinuxVserverReleased : IEvent
{
    public PartialDate Date => new PartialDate(2001);

    public EventTrack Track => EventTrack.Containers;
}
