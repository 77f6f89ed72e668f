namespace Virtualization;

/// <remarks xml:lang="ko">systrap이 기본 플랫폼이 되기(2023년) 전입니다.</remarks>
/// <remarks xml:lang="en">Before systrap became the default platform in 2023.</remarks>
[Record(Order = 48), Name("ko", "여러 경로의 시스템 호출 시간"), Name("en", "System call time by path")]
[About<Gvisor>, About<SystemCall>]
[Cites<GvisorAntPost>("The structural cost")]
public sealed class AntSystemCallTime : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ns",
        new Reading("Linux", 62),
        new Reading(new LocalizedText(("ko", "Linux, KPTI 켬"), ("en", "Linux with KPTI")), 236),
        new Reading("gVisor, KVM", 830),
        new Reading("gVisor, ptrace", 6249));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "getpid를 되풀이"), ("en", "getpid in a loop"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-2650 v2"), ("en", "Intel Xeon E5-2650 v2"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
