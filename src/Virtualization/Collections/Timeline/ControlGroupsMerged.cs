namespace Virtualization;

/// <summary xml:lang="ko">
/// Linux 2.6.24에 <see cref="ControlGroup">cgroup</see>의 첫 버전과 PID <see cref="Virtualization.Namespace"/>이(가) 들어가고, 네트워크 네임스페이스가
/// 시작되었다. 네트워크 네임스페이스는 2.6.29쯤에야 완성되었다.
/// </summary>
/// <summary xml:lang="en">
/// Linux 2.6.24 introduced the first version of <see cref="ControlGroup">cgroups</see> and the PID
/// <see cref="Virtualization.Namespace">namespace</see>, and began the network namespace, which was completed only by about 2.6.29.
/// </summary>
[Record(Order = 300)]
[Name("ko", "Linux 2.6.24의 cgroup과 PID 네임스페이스"), Name("en", "cgroups and the PID namespace in Linux 2.6.24")]
[About<ControlGroup>, About<Namespace>, About<LinuxKernel>]
[Cites<CgroupsManual>, Cites<CloneManual>("CLONE_NEWNET")]
public sealed class ControlGroupsMerged : IEvent
{
    public PartialDate Date => new PartialDate(2008, 1);

    public EventTrack Track => EventTrack.Containers;
}
