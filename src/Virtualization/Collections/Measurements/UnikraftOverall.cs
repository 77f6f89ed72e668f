namespace Virtualization;

/// <remarks xml:lang="ko">논문의 초록이 밝힌 값입니다. 프로젝트의 성능 문서에 따르면 세 애플리케이션의 이미지는 2MB 미만이고, 부팅하는 데 필요한 최소한의 메모리는 2~6MB입니다.</remarks>
/// <remarks xml:lang="en">
/// As the paper’s abstract sums them up. By the project’s page on performance, the images of the three applications are under 2 MB, and the
/// least memory with which applications boot is 2 to 6 MB.
/// </remarks>
[Record(Order = 25), Name("ko", "Unikraft의 크기와 속도"), Name("en", "Size and speed of Unikraft")]
[About<Unikraft>]
[Cites<UnikraftPaper>("abstract"), Cites<UnikraftPerformance>("Image Size; Memory Consumption")]
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
