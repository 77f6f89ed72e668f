namespace Virtualization;

/// <summary xml:lang="ko">
/// Linux 2.6.24에 <see cref="ControlGroup">cgroup</see>의 첫 버전과 PID, 네트워크 <see cref="Virtualization.Namespace"/>이(가) 들어갔다.
/// </summary>
/// <summary xml:lang="en">
/// Linux 2.6.24 introduced the first version of <see cref="ControlGroup">cgroups</see> and the PID and network
/// <see cref="Virtualization.Namespace">namespaces</see>.
/// </summary>
[Record(Order = 300)]
[Name("ko", "Linux 2.6.24의 cgroup과 PID·네트워크 네임스페이스"), Name("en", "cgroups and PID and network namespaces in Linux 2.6.24")]
[About<ControlGroup>, About<Namespace>, About<LinuxKernel>]
[Cites<CgroupsManual>, Cites<CloneManual>]
public sealed class ControlGroupsMerged : IEvent
{
    public PartialDate Date => new PartialDate(2008, 1);

    public EventTrack Track => EventTrack.Containers;
}
