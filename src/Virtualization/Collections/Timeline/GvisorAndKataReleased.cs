namespace Virtualization;

/// <summary xml:lang="ko">
/// 5월에 사용자 공간의 커널로 컨테이너를 격리하는 <see cref="Gvisor">gVisor</see>가 오픈 소스로 공개되고, <see cref="KataContainers">Kata Containers</see> 1.0이 나왔다.
/// </summary>
/// <summary xml:lang="en">
/// In May, <see cref="Gvisor">gVisor</see>, which isolates containers with a kernel in user space, was open-sourced, and
/// <see cref="KataContainers">Kata Containers</see> 1.0 was released.
/// </summary>
[Record(Order = 450), Name("ko", "gVisor 공개와 Kata Containers 1.0"), Name("en", "gVisor open-sourced; Kata Containers 1.0")]
[About<Gvisor>, About<KataContainers>, About<ApplicationKernel>]
[Cites<GvisorReadme>, Cites<GvisorLaunchNews>, Cites<KataFirstRelease>]
public sealed class GvisorAndKataReleased : IEvent
{
    public PartialDate Date => new PartialDate(2018, 5);

    public EventTrack Track => EventTrack.Between;
}
