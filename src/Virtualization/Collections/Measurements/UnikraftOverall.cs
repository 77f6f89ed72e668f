namespace Virtualization;

[Record(Order = 25), Name("ko", "Unikraft의 크기와 속도"), Name("en", "Size and speed of Unikraft")]
[About<Unikraft>]
[Cites<UnikraftPaper>, Cites<UnikraftPerformance>]
public sealed class UnikraftOverall : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "이미지 약 1MB, 메모리 10MB 미만, 게스트 부팅 약 1ms, VMM까지 3~40ms, Linux 게스트의 1.7~2.7배 성능"), ("en", "Images of about 1 MB, less than 10 MB of memory, about 1 ms to boot the guest, 3–40 ms including the VMM, 1.7–2.7 times the performance of Linux guests"));

    public LocalizedText Workload => new LocalizedText(("ko", "nginx, SQLite, Redis"), ("en", "nginx, SQLite and Redis"));

    [Cites<UnikraftArtifacts>("hardware")]
    public LocalizedText? Machine => new LocalizedText(
        ("ko", "저가 서버(Shuttle SH370R6), Intel i7-9700K, 메모리 32GB"),
        ("en", "An inexpensive server (Shuttle SH370R6) with an Intel i7-9700K and 32 GB of memory"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
