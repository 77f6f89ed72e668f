namespace Virtualization;

/// <summary xml:lang="ko">CP-40이 실제 업무에 쓰이기 시작했고, System/360 Model 67과 함께 CP-67이 나왔다.</summary>
/// <summary xml:lang="en">CP-40 went into production, and CP-67 was delivered with the System/360 Model 67.</summary>
[Record(Order = 20), Name("ko", "CP-40과 CP-67의 사용 시작"), Name("en", "CP-40 and CP-67 go into use")]
[About<VirtualMachine>, About<HypervisorBased>]
[Cites<MainframeVirtualizationTalk>("abstract"), Cites<MainframeVirtualizationEarlierTalk>("abstract"), Cites<IbmVirtualMachineTimeline>("1967")]
public sealed class ControlProgramsInDailyUse : IEvent
{
    public PartialDate Date => new PartialDate(1967);

    public EventTrack Track => EventTrack.VirtualMachines;
}
