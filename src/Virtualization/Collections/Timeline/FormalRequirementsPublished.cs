namespace Virtualization;

/// <summary xml:lang="ko">
/// Gerald Popek과 Robert Goldberg가 CACM 논문에서 컴퓨터가 <see cref="VirtualMachineMonitor">VMM</see>을 지원하기에 충분한 조건을 형식적으로 밝혔다. VMM의 성질로는 동등성, 자원
/// 제어, 효율성을 들었다.
/// </summary>
/// <summary xml:lang="en">
/// In a CACM paper, G. Popek and R. Goldberg derived formal conditions that suffice for a computer to support a <see cref="VirtualMachineMonitor">virtual
/// machine monitor</see>, and named its properties: equivalence, resource control and efficiency.
/// </summary>
[Record(Order = 50), Name("ko", "가상화 요건을 정리한 논문"), Name("en", "Formal requirements for virtualization")]
[About<VirtualMachineMonitor>, About<TrapAndEmulate>]
[Cites<FormalRequirements>]
public sealed class FormalRequirementsPublished : IEvent
{
    public PartialDate Date => new PartialDate(1974, 7);

    public EventTrack Track => EventTrack.VirtualMachines;
}
