namespace Virtualization;

/// <summary xml:lang="ko">
/// 3월 말 기술 위원회의 투표를 거쳐 29일에 CNCF가 <see cref="Containerd"/>과(와) rkt 두 프로젝트를 받아들인다고 발표했다. 7월 19일에는 <see cref="OpenContainerInitiative">OCI</see> 런타임 규격
/// 1.0.0이 나왔다.
/// </summary>
/// <summary xml:lang="en">
/// After votes of its technical committee in late March, the CNCF announced on 29 March that it had accepted <see cref="Containerd"/> and
/// rkt. The <see cref="OpenContainerInitiative">OCI</see> runtime specification reached 1.0.0 on 19 July.
/// </summary>
[Record(Order = 410)]
[Name("ko", "containerd와 rkt의 CNCF 합류, OCI 런타임 규격 1.0"), Name("en", "containerd and rkt join the CNCF; OCI runtime specification 1.0")]
[About<Containerd>, About<OpenContainerInitiative>]
[Cites<ContainerdDonationPost>("whole post"), Cites<ContainerdDonationNews>("whole post"), Cites<ContainerdProposalVote>("comment of 2017-03-29")]
[Cites<RuntimeSpecificationChangeLog>("tag v1.0.0 dated 2017-07-19")]
public sealed class ContainerdDonatedAndRuntimeSpecified : IEvent
{
    public PartialDate Date => new PartialDate(2017);

    public EventTrack Track => EventTrack.Containers;
}
