namespace Virtualization;

/// <summary xml:lang="ko">
/// OS X 10.10에 애플리케이션이 운영체제의 하이퍼바이저를 쓰게 하는 Hypervisor.framework가 들어갔다. 11월 4일에는 <see cref="SystemContainer"/>을(를) 관리하는
/// <see cref="LxcIncus">LXD</see>가 발표되었다.
/// </summary>
/// <summary xml:lang="en">
/// OS X 10.10 introduced Hypervisor.framework, through which applications use the operating system’s hypervisor. On 4 November,
/// <see cref="LxcIncus">LXD</see>, a manager for <see cref="SystemContainer">system containers</see>, was announced.
/// </summary>
[Record(Order = 340), Name("ko", "Apple Hypervisor.framework와 LXD"), Name("en", "Apple Hypervisor.framework; LXD announced")]
[About<AppleVirtualization>, About<LxcIncus>]
[Cites<AppleHypervisorFramework>, Cites<LxdAnnouncement>("quoted message of 2014-11-04")]
public sealed class AppleHypervisorAndLxdAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2014);

    public EventTrack Track => EventTrack.VirtualMachines;
}
