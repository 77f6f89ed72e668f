namespace Virtualization;

/// <summary xml:lang="ko">이미지가 없으면 대개 먼저 내려받아야 하며, 한 연구에서는 시작 시간의 76%가 거기에 들었다.</summary>
/// <summary xml:lang="en">
/// An image that is not on the host usually has to be pulled first; in one study, that took 76% of the start-up time.
/// </summary>
/// <remarks xml:lang="ko">
/// 2016년에 애플리케이션 57개의 시작을 잰 연구(Slacker)의 수치입니다. 내려받은 데이터 가운데 실제로 읽은 것은 6.4%뿐이었습니다. <see cref="ContainerImage">이미지</see>가 이미 호스트에 있으면 이 시간은
/// 들지 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The figure comes from Slacker, a 2016 study that measured the start-up of 57 applications. Only 6.4% of the data pulled was actually
/// read. When the <see cref="ContainerImage">image</see> is already on the host, this time is not spent.
/// </remarks>
[Record(Order = 10), Name("ko", "컨테이너는 언제나 곧바로 시작된다"), Name("en", "Containers always start instantly")]
[About<Container>, About<ContainerImage>, About<ContainerRegistry>]
[Cites<SlackerPaper>]
public sealed class ContainersStartAtOnce : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Performance;
}
