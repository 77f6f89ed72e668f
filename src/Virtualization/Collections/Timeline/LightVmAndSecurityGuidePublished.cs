namespace Virtualization;

/// <summary xml:lang="ko">
/// SOSP에서 발표된 LightVM은 고친 <see cref="Xen">Xen</see> 위에서 아무 일도 하지 않는 <see cref="Unikernel"/>을(를) 2.3ms에 부팅했다. 9월에는 NIST가 애플리케이션 컨테이너 보안 지침 SP 800-190을
/// 냈다.
/// </summary>
/// <summary xml:lang="en">
/// LightVM, presented at SOSP, booted a <see cref="Unikernel">unikernel</see> that does nothing in 2.3 ms on a modified version of
/// <see cref="Xen">Xen</see>.
/// In September, NIST published SP 800-190, its guide to application container security.
/// </summary>
[Record(Order = 420), Name("ko", "LightVM 논문과 NIST SP 800-190"), Name("en", "The LightVM paper; NIST SP 800-190")]
[About<Xen>, About<Unikernel>, About<Container>]
[Cites<LightVmPaper>, Cites<ContainerSecurityGuide>]
public sealed class LightVmAndSecurityGuidePublished : IEvent
{
    public PartialDate Date => new PartialDate(2017);

    public EventTrack Track => EventTrack.Between;
}
