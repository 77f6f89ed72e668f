namespace Virtualization;

/// <summary xml:lang="ko">NIST가 애플리케이션 컨테이너 보안 지침 SP 800-190을 냈다.</summary>
/// <summary xml:lang="en">NIST published SP 800-190, its guide to application container security.</summary>
[Record(Order = 425), Name("ko", "NIST SP 800-190"), Name("en", "NIST SP 800-190")]
[About<Container>]
[Cites<ContainerSecurityGuide>]
public sealed class ContainerSecurityGuidePublished : IEvent
{
    public PartialDate Date => new PartialDate(2017, 9);

    public EventTrack Track => EventTrack.Security;
}
