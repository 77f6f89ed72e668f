namespace Virtualization;

/// <summary xml:lang="ko">Windows Server 2008용 <see cref="HyperV">Hyper-V</see>의 정식판이 나왔다.</summary>
/// <summary xml:lang="en">The final version of <see cref="HyperV">Hyper-V</see> for Windows Server 2008 was released.</summary>
[Record(Order = 310), Name("ko", "Hyper-V 출시"), Name("en", "Hyper-V released")]
[About<HyperV>]
[Cites<HyperVRelease>("opening"), Cites<HyperVReleaseDay>("first paragraphs")]
public sealed class HyperVReleased : IEvent
{
    public PartialDate Date => new PartialDate(2008, 6, 26);

    public EventTrack Track => EventTrack.VirtualMachines;
}
