namespace Virtualization;

/// <summary xml:lang="ko">
/// innotek이 <see cref="VirtualBox">VirtualBox</see>를 오픈 소스로 공개했다. 개인 사용과 평가에 무료인 바이너리판도 함께 내놓았으며, 그 전에는 독점 라이선스로 제공했다.
/// </summary>
/// <summary xml:lang="en">
/// innotek released <see cref="VirtualBox">VirtualBox</see> as open source, beside a binary edition free for personal use and evaluation. It had been offered under
/// a proprietary license before.
/// </summary>
[Record(Order = 270), Name("ko", "VirtualBox 오픈 소스판"), Name("en", "VirtualBox released as open source")]
[About<VirtualBox>]
[Cites<VirtualBoxEncyclopedia>("History")]
public sealed class VirtualBoxReleased : IEvent
{
    public PartialDate Date => new PartialDate(2007, 1);

    public EventTrack Track => EventTrack.VirtualMachines;
}
