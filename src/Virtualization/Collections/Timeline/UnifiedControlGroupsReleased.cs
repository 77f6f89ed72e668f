namespace Virtualization;

/// <summary xml:lang="ko">
/// Linux 4.5에서 <see cref="ControlGroupVersion2">cgroup v2</see>가 정식 기능이 되었다. 4.6에는 cgroup <see cref="Virtualization.Namespace"/>이(가) 들어갔다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="ControlGroupVersion2">cgroup v2</see> became official in Linux 4.5. Linux 4.6 introduced the cgroup
/// <see cref="Virtualization.Namespace">namespace</see>.
/// </summary>
[Record(Order = 390), Name("ko", "cgroup v2 정식화"), Name("en", "cgroup v2 becomes official")]
[About<ControlGroupVersion2>, About<ControlGroup>, About<Namespace>]
[Cites<CgroupsManual>, Cites<CloneManual>]
public sealed class UnifiedControlGroupsReleased : IEvent
{
    public PartialDate Date => new PartialDate(2016);

    public EventTrack Track => EventTrack.Containers;
}
