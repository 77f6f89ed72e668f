namespace Virtualization;

/// <remarks xml:lang="ko">REAP은 논문의 저자가 만든 것이지만, Firecracker와 containerd는 그렇지 않습니다.</remarks>
/// <remarks xml:lang="en">The paper’s authors made REAP, but neither Firecracker nor containerd.</remarks>
[Record(Order = 53), Name("ko", "스냅샷에서 시작한 함수"), Name("en", "Functions started from a snapshot")]
[About<Firecracker>, About<Snapshot>, About<Serverless>]
[Cites<FunctionSnapshotsPaper>("abstract")]
public sealed class FunctionSnapshots : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "실행이 메모리에 있던 함수보다 평균 95% 더 걸림, REAP으로 미리 읽으면 콜드 스타트가 평균 3.7배 빨라짐"),
        ("en", "Execution takes 95% longer on average than for a function in memory; prefetching with REAP makes a cold start 3.7 times as fast on average"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "containerd와 Firecracker 위의 서버리스 함수"),
        ("en", "Serverless functions on containerd and Firecracker"));

    /// <remarks xml:lang="ko">논문의 초록은 장비를 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The paper’s abstract names no machine.</remarks>
    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
