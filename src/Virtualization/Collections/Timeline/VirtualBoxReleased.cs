namespace Virtualization;

/// <summary xml:lang="ko">innotek이 <see cref="VirtualBox">VirtualBox</see>의 첫 공개 버전을 내놓았다.</summary>
/// <summary xml:lang="en">innotek released the first public version of <see cref="VirtualBox">VirtualBox</see>.</summary>
[Record(Order = 270), Name("ko", "VirtualBox 첫 공개"), Name("en", "VirtualBox first released")]
[About<VirtualBox>]
[Cites<VirtualBoxEncyclopedia>("History")]
public sealed class VirtualBoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2007, 1, 17);

    public EventTrack Track => EventTrack.VirtualMachines;
}
