namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="IntelVtX"/>을(를) 지원하는 CPU가 나왔다. 월초에 서버용 Xeon 7000, 14일에 데스크톱용 Pentium 4 662와 672이다. x86의 <see cref="HardwareAssistedVirtualization"/>이(가) 여기서 시작된다.
/// </summary>
/// <summary xml:lang="en">
/// CPUs with <see cref="IntelVtX"/> came out: Xeon 7000 for servers early in the month, Pentium 4 662 and 672 for desktops on the 14th. This was the start of <see cref="HardwareAssistedVirtualization">hardware-assisted
/// virtualization</see> on x86.
/// </summary>
[Record(Order = 220), Name("ko", "Intel VT-x를 지원하는 CPU"), Name("en", "CPUs with Intel VT-x")]
[About<IntelVtX>, About<HardwareAssistedVirtualization>]
[Cites<SoftwareAndHardwareTechniques>("abstract"), Cites<VirtualizationDesktopNews>("first two paragraphs")]
public sealed class IntelVirtualizationShipped : IEvent
{
    public PartialDate Date => new PartialDate(2005, 11);

    public EventTrack Track => EventTrack.Hardware;
}
