namespace Virtualization;

[Record(Order = 50), Name("ko", "directfs를 쓴 gVisor의 파일 접근"), Name("en", "File access of gVisor with directfs")]
[About<Gvisor>]
[Cites<GvisorDirectfsPost>("Performance")]
public sealed class DirectfsFileAccess : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "stat은 2배 넘게 빨라짐, 작업 시간은 12%, Ruby를 불러오는 시간은 17% 줄어듦"),
        ("en", "stat more than twice as fast, 12% less time over the workloads, 17% less to load Ruby"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "바인드 마운트에서 stat과 파일 시스템 벤치마크, systrap, directfs를 쓰지 않을 때와 비교"),
        ("en", "stat and file system benchmarks on bind mounts, systrap; compared with gVisor without directfs"));

    public LocalizedText? Machine => null;

    public int? Year => 2023;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
