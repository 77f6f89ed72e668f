namespace Virtualization;

/// <summary xml:lang="ko">
/// IBM Cambridge Scientific Center가 개조한 System/360 Model 40에서 <see cref="VirtualMachine"/>을(를) 시험하는 CP-40 연구를 시작했다.
/// </summary>
/// <summary xml:lang="en">
/// The IBM Cambridge Scientific Center started CP-40, which tested <see cref="VirtualMachine">virtual machines</see> on a modified
/// System/360 Model 40.
/// </summary>
[Record(Order = 10), Name("ko", "CP-40 연구 시작"), Name("en", "IBM starts work on CP-40")]
[About<VirtualMachine>, About<HypervisorBased>]
[Cites<VirtualizationTimeline>]
public sealed class CambridgeResearchStarted : IEvent
{
    public PartialDate Date => new PartialDate(1964);

    public EventTrack Track => EventTrack.VirtualMachines;
}
