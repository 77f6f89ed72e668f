namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="IntelVtX"/>을(를) 지원하는 CPU가 나왔다. x86의 <see cref="HardwareAssistedVirtualization"/>이(가) 여기서 시작된다.
/// </summary>
/// <summary xml:lang="en">
/// CPUs with <see cref="IntelVtX"/> came out. This was the start of <see cref="HardwareAssistedVirtualization">hardware-assisted
/// virtualization</see> on x86.
/// </summary>
[Record(Order = 220), Name("ko", "Intel VT-x를 지원하는 CPU"), Name("en", "CPUs with Intel VT-x")]
[About<IntelVtX>, About<HardwareAssistedVirtualization>]
[Cites<SoftwareAndHardwareTechniques>("abstract"), Cites<AmdVirtualizationHistory>("23 May 2006; Intel VT-x 13 Nov 2005")]
public sealed class IntelVirtualizationShipped : IEvent
{
    public PartialDate Date => new PartialDate(2005, 11, 13);

    public EventTrack Track => EventTrack.Hardware;
}
