namespace Virtualization;

/// <summary xml:lang="ko">
/// NSDI에서 <see cref="Firecracker">Firecracker</see> 논문이 발표되었다. 같은 해 macOS 11에는 <see cref="AppleVirtualization">Virtualization 프레임워크</see>가,
/// Linux 5.6에는 시간 <see cref="Virtualization.Namespace"/>이(가) 들어갔다.
/// </summary>
/// <summary xml:lang="en">
/// The <see cref="Firecracker">Firecracker</see> paper was presented at NSDI. In the same year, macOS 11 introduced the
/// <see cref="AppleVirtualization">Virtualization framework</see>, and Linux 5.6 introduced the time
/// <see cref="Virtualization.Namespace">namespace</see>.
/// </summary>
[Record(Order = 490)]
[Name("ko", "Firecracker 논문, Apple Virtualization, 시간 네임스페이스"), Name("en", "The Firecracker paper; Apple Virtualization; time namespaces")]
[About<Firecracker>, About<AppleVirtualization>, About<Namespace>]
[Cites<FirecrackerPaper>, Cites<AppleVirtualizationFramework>, Cites<TimeNamespaceSource>]
public sealed class FirecrackerPaperAndAppleVirtualizationReleased : IEvent
{
    public PartialDate Date => new PartialDate(2020);

    public EventTrack Track => EventTrack.Between;
}
