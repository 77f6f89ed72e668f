namespace Virtualization;

/// <summary xml:lang="ko">
/// 6월에 <see cref="ParallelsDesktop">Parallels Desktop for Mac</see>이 나왔다. 8월에는 <see cref="Xen">Xen</see>으로 VM을 빌려주는 Amazon EC2가 베타로 문을
/// 열었다.
/// </summary>
/// <summary xml:lang="en">
/// <see cref="ParallelsDesktop">Parallels Desktop for Mac</see> was released in June. In August, Amazon EC2, which rented out VMs on
/// <see cref="Xen">Xen</see>, opened in beta.
/// </summary>
[Record(Order = 240), Name("ko", "Parallels Desktop for Mac과 Amazon EC2 베타"), Name("en", "Parallels Desktop for Mac; Amazon EC2 beta")]
[About<ParallelsDesktop>, About<Xen>]
[Cites<ParallelsSalesNews>("launch in June 2006"), Cites<ParallelsFirstReview>, Cites<AmazonCloudAnniversary>("first paragraph")]
[Cites<NitroJourney>]
public sealed class ParallelsDesktopAndElasticComputeReleased : IEvent
{
    public PartialDate Date => new PartialDate(2006);

    public EventTrack Track => EventTrack.VirtualMachines;
}
