namespace Virtualization;

/// <summary xml:lang="ko">Fabrice Bellard가 메일링 리스트 wine-devel에 <see cref="Qemu"/>의 첫 공개를 알렸다. 버전은 0.1이었다.</summary>
/// <summary xml:lang="en">
/// F. Bellard announced the first release of <see cref="Qemu"/>, version 0.1, on the wine-devel mailing list.
/// </summary>
[Record(Order = 180), Name("ko", "QEMU 첫 공개"), Name("en", "QEMU first released")]
[About<QemuEmulation>, About<Qemu>, About<Emulation>]
[Cites<QemuAnniversaryArticle>("opening quote"), Cites<QemuChangeLog>("version 0.1")]
public sealed class QemuReleased : IEvent
{
    public PartialDate Date => new PartialDate(2003, 3);

    public EventTrack Track => EventTrack.VirtualMachines;
}
