namespace Virtualization;

/// <summary xml:lang="ko">
/// 6월 22일에 컨테이너의 표준을 정하는 <see cref="OpenContainerInitiative"/>이(가) 세워졌다. 7월 16일에는 <see cref="Runc"/> 0.0.1에 태그가 붙었다.
/// </summary>
/// <summary xml:lang="en">
/// The <see cref="OpenContainerInitiative"/>, which sets standards for containers, was founded on 22 June. <see cref="Runc"/> 0.0.1 was tagged
/// on 16 July.
/// </summary>
[Record(Order = 370), Name("ko", "OCI 설립과 runc"), Name("en", "OCI founded; runc 0.0.1")]
[About<OpenContainerInitiative>, About<Runc>]
[Cites<OpenContainerInitiativeOverview>, Cites<RuncFirstTag>("tag of 2015-07-16")]
public sealed class OpenContainerInitiativeFounded : IEvent
{
    public PartialDate Date => new PartialDate(2015);

    public EventTrack Track => EventTrack.Containers;
}
