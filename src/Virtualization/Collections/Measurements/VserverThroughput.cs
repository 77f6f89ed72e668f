namespace Virtualization;

[Record(Order = 36), Name("ko", "Linux-VServer의 처리량"), Name("en", "Linux-VServer throughput")]
[About<OsLevelVirtualization>, About<Xen>]
[Cites<ContainerBasedVirtualization>]
public sealed class VserverThroughput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    /// <remarks xml:lang="ko">수치를 출처에서 확인하지 못해 싣지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A figure has been reported but could not be verified in the source, so it is left out.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "서버용 워크로드를 당시의 Xen과 비교"), ("en", "Server workloads compared with the Xen of the time"));

    public LocalizedText? Machine => null;

    public int? Year => 2007;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
