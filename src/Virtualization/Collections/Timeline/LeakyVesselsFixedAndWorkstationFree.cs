namespace Virtualization;

/// <summary xml:lang="ko">
/// 1월 31일에 <see cref="Runc"/> 1.1.12가 호스트의 파일 시스템에 닿을 수 있던 CVE-2024-21626을 고쳤다. Leaky Vessels라는 결함 네 건의 하나이다. 11월에는 <see cref="VmwareDesktop">VMware
/// Workstation Pro와 Fusion Pro</see>가 모든 사용자에게 무료가 되었다.
/// </summary>
/// <summary xml:lang="en">
/// On 31 January, <see cref="Runc"/> 1.1.12 fixed CVE-2024-21626, one of four flaws called Leaky Vessels, which gave access to the host’s
/// file system. In November,
/// <see cref="VmwareDesktop">VMware Workstation Pro and Fusion Pro</see> became free for all users.
/// </summary>
[Record(Order = 530), Name("ko", "runc의 Leaky Vessels 수정과 VMware 데스크톱 제품 무료화"), Name("en", "Leaky Vessels fixed in runc; VMware’s desktop products become free")]
[About<Runc>, About<Escape>, About<VmwareDesktop>]
[Cites<RuncLeakAdvisory>, Cites<RuncChangeLog>("1.1.12"), Cites<LeakyVesselsPost>, Cites<WorkstationEncyclopedia>]
public sealed class LeakyVesselsFixedAndWorkstationFree : IEvent
{
    public PartialDate Date => new PartialDate(2024);

    public EventTrack Track => EventTrack.Security;
}
