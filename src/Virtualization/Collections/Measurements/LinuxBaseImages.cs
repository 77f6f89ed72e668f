namespace Virtualization;

[Record(Order = 41), Name("ko", "Linux 베이스 이미지의 크기"), Name("en", "Size of Linux base images")]
[About<DockerEngine>, About<ContainerImage>]
[Cites<AlpineImage>]
public sealed class LinuxBaseImages : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "MB",
        new Reading("Alpine", 5.58),
        new Reading("Ubuntu", 64.2),
        new Reading("Debian", 114),
        new Reading("CentOS", 202));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "docker images의 출력"), ("en", "Output of docker images"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
