namespace Virtualization;

/// <summary xml:lang="ko">스탠퍼드 대학교가 SOSP에서 발표한 Disco가, 흔히 쓰는 운영체제를 게스트로 삼아 <see cref="VirtualMachineMonitor">VMM</see>을 되살렸다.</summary>
/// <summary xml:lang="en">
/// At SOSP, Stanford University presented Disco, which revived the <see cref="VirtualMachineMonitor">virtual machine monitor</see> with
/// commodity operating systems as guests.
/// </summary>
[Record(Order = 80), Name("ko", "스탠퍼드 대학교의 Disco"), Name("en", "Disco from Stanford")]
[About<VirtualMachineMonitor>, About<HypervisorBased>]
[Cites<DiscoPaper>]
public sealed class DiscoPublished : IEvent
{
    public PartialDate Date => new PartialDate(1997);

    public EventTrack Track => EventTrack.VirtualMachines;
}
