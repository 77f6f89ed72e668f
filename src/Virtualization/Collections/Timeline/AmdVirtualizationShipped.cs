namespace Virtualization;

/// <summary xml:lang="ko"><see cref="AmdV"/>을(를) 지원하는 CPU가 나왔다. Intel VT-x보다 반년쯤 늦었다.</summary>
/// <summary xml:lang="en">CPUs with <see cref="AmdV"/> came out, about half a year after Intel VT-x.</summary>
[Record(Order = 250), Name("ko", "AMD-V를 지원하는 CPU"), Name("en", "CPUs with AMD-V")]
[About<AmdV>, About<HardwareAssistedVirtualization>]
[Cites<SocketAm2Guide>("May 2006; Pacifica"), Cites<VirtualizationDesktopNews>("first two paragraphs")]
public sealed class AmdVirtualizationShipped : IEvent
{
    public PartialDate Date => new PartialDate(2006, 5);

    public EventTrack Track => EventTrack.Hardware;
}
