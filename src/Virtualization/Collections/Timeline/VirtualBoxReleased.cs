namespace Virtualization;

/// <summary xml:lang="ko">
/// innotek이 <see cref="VirtualBox">VirtualBox</see>를 오픈 소스로 공개했다. 개인 사용에는 무료인 독점 라이선스판도 따로 있었다.
/// </summary>
/// <summary xml:lang="en">
/// innotek released <see cref="VirtualBox">VirtualBox</see> as open source. There was also a proprietary edition, free for personal use.
/// </summary>
[Record(Order = 270), Name("ko", "VirtualBox 오픈 소스판"), Name("en", "VirtualBox released as open source")]
[About<VirtualBox>]
[Cites<VirtualBoxOpenSourceNews>, Cites<VirtualBoxAcquisitionNews>("OSE and the proprietary edition")]
public sealed class VirtualBoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2007, 1, 15);

    public EventTrack Track => EventTrack.VirtualMachines;
}
