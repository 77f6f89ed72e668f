namespace Virtualization;

/// <summary xml:lang="ko">
/// SOSP에서 <see cref="Xen">Xen</see>의 논문이 발표되고 첫 공개 릴리스가 나왔다. 논문은 <see cref="Paravirtualization">반가상화</see>한 게스트의 오버헤드를 몇 퍼센트 이내로 보고했다.
/// </summary>
/// <summary xml:lang="en">
/// The <see cref="Xen">Xen</see> paper was presented at SOSP, and the first public releases came out. The paper reported an overhead of at
/// most a few percent for <see cref="Paravirtualization">paravirtualized</see> guests.
/// </summary>
[Record(Order = 160), Name("ko", "Xen의 논문과 첫 공개"), Name("en", "The Xen paper and the first releases")]
[About<Xen>, About<Paravirtualization>]
[Cites<XenPaper>, Cites<XenFirstRelease>]
public sealed class XenReleased : IEvent
{
    public PartialDate Date => new PartialDate(2003);

    public EventTrack Track => EventTrack.VirtualMachines;
}
