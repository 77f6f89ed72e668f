namespace Virtualization;

[Record(Order = 56), Name("ko", "대형 페이지를 쓴 Firecracker의 부팅"), Name("en", "Booting Firecracker with huge pages")]
[About<Firecracker>]
[Cites<FirecrackerHugePages>("Hugetlbfs (2M)")]
public sealed class HugePageBoot : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "최대 50% 짧아짐"), ("en", "Up to 50% shorter"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "2MiB 페이지에 둔 게스트 메모리, 프로젝트의 부팅 시간 시험"),
        ("en", "Guest memory in pages of 2 MiB, the project’s boot time test"));

    public LocalizedText? Machine => null;

    public int? Year => 2024;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
