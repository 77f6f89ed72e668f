namespace Virtualization;

/// <summary xml:lang="ko">늦어도 4월에는 CP-40과, System/360 Model 67에서 실행되는 CP-67이 날마다 실제 업무에 쓰이고 있었다.</summary>
/// <summary xml:lang="en">By April, CP-40 and CP-67, the latter on the System/360 Model 67, were in daily production use.</summary>
[Record(Order = 20), Name("ko", "CP-40과 CP-67의 실사용"), Name("en", "CP-40 and CP-67 in daily use")]
[About<VirtualMachine>, About<HypervisorBased>]
[Cites<VirtualizationTimeline>, Cites<HighPerformanceServices>]
public sealed class ControlProgramsInDailyUse : IEvent
{
    public PartialDate Date => new PartialDate(1967);

    public EventTrack Track => EventTrack.VirtualMachines;
}
