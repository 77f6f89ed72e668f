namespace Virtualization;

/// <remarks xml:lang="ko">ptrace는 더 이상 기본 플랫폼이 아닙니다. 절댓값은 CPU 결함의 완화 설정에 따라 크게 달라지므로 조심해서 비교해야 합니다.</remarks>
/// <remarks xml:lang="en">
/// ptrace is no longer the default platform. Absolute values depend heavily on the host’s mitigations for CPU flaws, so compare them with
/// care.
/// </remarks>
[Record(Order = 22), Name("ko", "시스템 호출의 시간"), Name("en", "System call time")]
[About<Gvisor>]
[Cites<GvisorPerformance>("Methodology"), Cites<GvisorFirstBenchmarks>("static/performance/syscall.csv")]
public sealed class SystemCallTime : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ns",
        new Reading("runc", 1939),
        new Reading("runsc, KVM", 763),
        new Reading("runsc, ptrace", 38219));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "단순한 시스템 호출을 많이 되풀이한 평균"), ("en", "A simple system call, the average of a large number"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Google Cloud n1-standard-4, Debian 9"), ("en", "Google Cloud n1-standard-4, Debian 9"));

    /// <remarks xml:lang="ko">2019년 5월 13일에 공개된 뒤 바뀌지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Published on 13 May 2019 and unchanged since.</remarks>
    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
