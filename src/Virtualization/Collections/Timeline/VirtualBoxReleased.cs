namespace Virtualization;

/// <summary xml:lang="ko">
/// innotek이 <see cref="VirtualBox">VirtualBox</see>를 오픈 소스로 공개했다. 기능이 더 많고 개인 사용과 평가에 무료인 패키지도 함께 내놓았다.
/// </summary>
/// <summary xml:lang="en">
/// innotek released <see cref="VirtualBox">VirtualBox</see> as open source, beside a package with more features, free for personal use and
/// evaluation.
/// </summary>
[Record(Order = 270), Name("ko", "VirtualBox 오픈 소스판"), Name("en", "VirtualBox released as open source")]
[About<VirtualBox>]
[Cites<VirtualBoxNewsCopy>, Cites<VirtualBoxFirstLicensingFaq>("What license is VirtualBox released under?")]
public sealed class VirtualBoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2007, 1, 15);

    public EventTrack Track => EventTrack.VirtualMachines;
}
