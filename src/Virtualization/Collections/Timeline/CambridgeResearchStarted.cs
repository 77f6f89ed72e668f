namespace Virtualization;

/// <summary xml:lang="ko">
/// IBM Cambridge Scientific Center가 System/360에서 시분할을 실험하는 CP-40 연구를 시작했다. <see cref="VirtualMachine"/>을(를) 쓰는 VM/370의 바탕이 되었다.
/// </summary>
/// <summary xml:lang="en">
/// The IBM Cambridge Scientific Center started CP-40, an experimental time-sharing project for the System/360. It laid the groundwork for
/// VM/370 and its <see cref="VirtualMachine">virtual machines</see>.
/// </summary>
[Record(Order = 10), Name("ko", "CP-40 연구 시작"), Name("en", "IBM starts work on CP-40")]
[About<VirtualMachine>, About<HypervisorBased>]
[Cites<IbmVirtualMachineTimeline>("1964")]
public sealed class CambridgeResearchStarted : IEvent
{
    public PartialDate Date => new PartialDate(1964);

    public EventTrack Track => EventTrack.VirtualMachines;
}
