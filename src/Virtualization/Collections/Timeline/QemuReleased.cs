namespace Virtualization;

/// <summary xml:lang="ko">Fabrice Bellard가 <see cref="Qemu"/> 0.1을 공개했다. 변경 기록은 이를 첫 공개판으로 적는다.</summary>
/// <summary xml:lang="en">F. Bellard released <see cref="Qemu"/> 0.1. The change log calls it the initial public release.</summary>
[Record(Order = 180), Name("ko", "QEMU 첫 공개"), Name("en", "QEMU first released")]
[About<QemuEmulation>, About<Qemu>, About<Emulation>]
[Cites<QemuFirstVersion>("commit date and Changelog"), Cites<QemuChangeLog>("version 0.1")]
public sealed class QemuReleased : IEvent
{
    public PartialDate Date => new PartialDate(2003, 3);

    public EventTrack Track => EventTrack.VirtualMachines;
}
