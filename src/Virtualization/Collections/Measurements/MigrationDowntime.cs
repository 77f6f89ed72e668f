namespace Virtualization;

[Record(Order = 31), Name("ko", "라이브 마이그레이션의 중단 시간"), Name("en", "Downtime of live migration")]
[About<Xen>, About<LiveMigration>]
[Cites<LiveMigrationPaper>]
public sealed class MigrationDowntime : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Migration;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "Quake 3 서버"), ("en", "Quake 3 server")), 60),
        new Reading("SPECweb", 210));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "실행 중인 서버를 사전 복사(pre-copy)로 옮김"), ("en", "A running server moved by pre-copy"));

    public LocalizedText? Machine => new LocalizedText(("ko", "기가비트 이더넷으로 이은 Dell PE-2650 서버 두 대(2GHz Xeon 두 개, 메모리 2GB)"), ("en", "Two Dell PE-2650 servers (two 2 GHz Xeons and 2 GB of memory each) connected by gigabit Ethernet"));

    public int? Year => 2005;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
