namespace Virtualization;

/// <summary xml:lang="ko">Apple이 컨테이너마다 VM을 두는 <see cref="AppleContainer">container</see>(0.1.0은 9일)와 Containerization을 오픈 소스로 공개했다.</summary>
/// <summary xml:lang="en">
/// Apple open-sourced <see cref="AppleContainer">container</see>, which gives each container its own VM (0.1.0 on the 9th), and Containerization.
/// </summary>
[Record(Order = 540), Name("ko", "Apple의 container 공개"), Name("en", "Apple’s container open-sourced")]
[About<AppleContainer>]
[Cites<AppleContainerReadme>, Cites<AppleContainerTags>("0.1.0, 2025-06-09")]
public sealed class AppleContainerReleased : IEvent
{
    public PartialDate Date => new PartialDate(2025, 6);

    public EventTrack Track => EventTrack.Between;
}
