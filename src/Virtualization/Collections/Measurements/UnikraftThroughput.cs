namespace Virtualization;

/// <remarks xml:lang="ko">KPTI는 Meltdown을 막는 Linux 커널의 기능으로, 시스템 호출을 느리게 합니다. 프로젝트는 차이의 일부가 여기서 온다고 밝힙니다.</remarks>
/// <remarks xml:lang="en">
/// KPTI, the Linux kernel’s defense against Meltdown, slows system calls down; the project names it as a part of the cause.
/// </remarks>
[Record(Order = 28), Name("ko", "Unikraft의 처리량"), Name("en", "Unikraft throughput")]
[About<Unikraft>]
[Cites<UnikraftPerformance>("Application Performance")]
public sealed class UnikraftThroughput : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "%",
        new Reading(new LocalizedText(("ko", "컨테이너보다"), ("en", "Gain over a container")), 30, 80),
        new Reading(new LocalizedText(("ko", "Linux VM보다"), ("en", "Gain over a Linux VM")), 70, 170),
        new Reading(new LocalizedText(("ko", "Linux에서 직접 실행할 때보다"), ("en", "Gain over native Linux")), 10, 60),
        new Reading(new LocalizedText(("ko", "KPTI를 끈 Linux에서 직접 실행할 때보다"), ("en", "Gain over native Linux without KPTI")), 0, 50));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Redis와 nginx, 코어 하나"), ("en", "Redis and nginx on one core"));

    [Cites<UnikraftArtifacts>("hardware")]
    public LocalizedText? Machine => new LocalizedText(
        ("ko", "저가 서버(Shuttle SH370R6), Intel i7-9700K, 메모리 32GB"),
        ("en", "An inexpensive server (Shuttle SH370R6) with an Intel i7-9700K and 32 GB of memory"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
