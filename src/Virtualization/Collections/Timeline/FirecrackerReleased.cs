namespace Virtualization;

/// <summary xml:lang="ko">
/// re:Invent에서 <see cref="MicroVm"/>을(를) 실행하는 <see cref="Firecracker">Firecracker</see>가 오픈 소스로 공개되었다. 11월 23일의 0.11.0에 라이선스와 공개 문서가 더해졌다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="Firecracker">Firecracker</see>, which runs <see cref="MicroVm">microVMs</see>, was open-sourced at re:Invent. Version 0.11.0
/// of 23 November added the license and public documentation.
/// </summary>
[Record(Order = 460), Name("ko", "Firecracker 공개"), Name("en", "Firecracker open-sourced")]
[About<Firecracker>, About<MicroVm>]
[Cites<FirecrackerMonitorArticle>, Cites<FirecrackerChangeLog>("0.1.0 (tag 2018-03-05); 0.11.0 adds Apache-2.0 license (tag 2018-11-23)")]
public sealed class FirecrackerReleased : IEvent
{
    public PartialDate Date => new PartialDate(2018, 11);

    public EventTrack Track => EventTrack.Between;
}
