namespace Virtualization;

/// <summary xml:lang="ko">OS X 10.10에 애플리케이션이 운영체제의 하이퍼바이저를 쓰게 하는 Hypervisor.framework가 들어갔다.</summary>
/// <summary xml:lang="en">OS X 10.10 introduced Hypervisor.framework, through which applications use the operating system’s hypervisor.</summary>
[Record(Order = 340), Name("ko", "Apple Hypervisor.framework"), Name("en", "Apple Hypervisor.framework")]
[About<AppleVirtualization>]
[Cites<AppleHypervisorFramework>]
public sealed class AppleHypervisorReleased : IEvent
{
    public PartialDate Date => new PartialDate(2014);

    public EventTrack Track => EventTrack.VirtualMachines;
}
