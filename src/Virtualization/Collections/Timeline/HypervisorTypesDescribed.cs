namespace Virtualization;

/// <summary xml:lang="ko">
/// Robert Goldberg가 1972년에 <see cref="VirtualMachineMonitor">VMM</see>을 두 유형으로 나누었다. 오늘날 <see cref="Type1">Type
/// 1</see>과 <see cref="Type2">Type 2</see>라고 부르는 구분이다.
/// </summary>
/// <summary xml:lang="en">
/// In 1972, R. Goldberg distinguished two types of <see cref="VirtualMachineMonitor">virtual machine monitor</see>, now called
/// <see cref="Type1">Type 1</see> and <see cref="Type2">Type 2</see>.
/// </summary>
[Record(Order = 30), Name("ko", "Type 1과 Type 2의 구분"), Name("en", "Type 1 and Type 2 distinguished")]
[About<VirtualMachineMonitor>, About<Type1>, About<Type2>]
[Cites<ModernOperatingSystemsBook>]
public sealed class HypervisorTypesDescribed : IEvent
{
    public PartialDate Date => new PartialDate(1972);

    public EventTrack Track => EventTrack.VirtualMachines;
}
