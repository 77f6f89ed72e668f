namespace Virtualization;

/// <summary xml:lang="ko">macOS 11에 <see cref="AppleVirtualization">Virtualization 프레임워크</see>가 들어갔다.</summary>
/// <summary xml:lang="en">macOS 11 introduced the <see cref="AppleVirtualization">Virtualization framework</see>.</summary>
[Record(Order = 492), Name("ko", "Apple Virtualization 프레임워크"), Name("en", "Apple’s Virtualization framework")]
[About<AppleVirtualization>]
[Cites<AppleVirtualizationFramework>]
public sealed class AppleVirtualizationReleased : IEvent
{
    public PartialDate Date => new PartialDate(2020);

    public EventTrack Track => EventTrack.VirtualMachines;
}
