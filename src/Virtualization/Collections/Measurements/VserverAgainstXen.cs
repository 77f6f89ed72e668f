namespace Virtualization;

/// <remarks xml:lang="ko">논문의 초록에 적힌 결과이며, 초록은 장비를 밝히지 않습니다.</remarks>
/// <remarks xml:lang="en">The finding is that of the paper’s abstract, which names no machine.</remarks>
[Record(Order = 35), Name("ko", "Linux-VServer와 Xen"), Name("en", "Linux-VServer and Xen")]
[About<OsLevelVirtualization>, About<Xen>]
[Cites<ContainerBasedVirtualization>("abstract")]
public sealed class VserverAgainstXen : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "격리는 비슷하고 효율은 Linux-VServer가 높음"), ("en", "Comparable isolation; Linux-VServer is more efficient"));

    public LocalizedText Workload => new LocalizedText(("ko", "서버용 워크로드"), ("en", "Server workloads"));

    public LocalizedText? Machine => null;

    public int? Year => 2007;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
