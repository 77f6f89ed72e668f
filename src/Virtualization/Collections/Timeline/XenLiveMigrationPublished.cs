namespace Virtualization;

/// <summary xml:lang="ko">
/// Christopher Clark 등이 NSDI에서, 실행 중인 VM을 <see cref="Xen">Xen</see> 호스트 사이에서 옮기는 <see cref="LiveMigration"/>을(를) 발표했다. 게임 서버를 옮길 때 멈춘 시간은
/// 60ms였다.
/// </summary>
/// <summary xml:lang="en">
/// At NSDI, C. Clark and others presented the <see cref="LiveMigration">live migration</see> of running VMs between
/// <see cref="Xen">Xen</see> hosts. A game server paused for 60 ms while it was moved.
/// </summary>
[Record(Order = 200), Name("ko", "라이브 마이그레이션 논문"), Name("en", "Live migration of VMs published")]
[About<Xen>, About<LiveMigration>]
[Cites<LiveMigrationPaper>]
public sealed class XenLiveMigrationPublished : IEvent
{
    public PartialDate Date => new PartialDate(2005);

    public EventTrack Track => EventTrack.VirtualMachines;
}
