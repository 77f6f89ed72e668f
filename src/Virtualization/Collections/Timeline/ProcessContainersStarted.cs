namespace Virtualization;

/// <summary xml:lang="ko">
/// Google의 엔지니어들이 나중에 <see cref="ControlGroup">cgroup</see>이 될 process containers를 만들기 시작했다. Linux 2.6.19에는 UTS와 IPC
/// <see cref="Virtualization.Namespace"/>이(가) 들어갔다.
/// </summary>
/// <summary xml:lang="en">
/// Engineers at Google started work on process containers, which later became <see cref="ControlGroup">cgroups</see>. Linux 2.6.19
/// introduced the UTS and IPC <see cref="Virtualization.Namespace">namespaces</see>.
/// </summary>
[Record(Order = 230), Name("ko", "process containers와 UTS·IPC 네임스페이스"), Name("en", "Process containers; UTS and IPC namespaces")]
[About<ControlGroup>, About<Namespace>, About<LinuxKernel>]
[Cites<ControlGroupsArticle>, Cites<ProcessContainersPatch>("first paragraph"), Cites<CloneManual>]
public sealed class ProcessContainersStarted : IEvent
{
    public PartialDate Date => new PartialDate(2006);

    public EventTrack Track => EventTrack.Containers;
}
