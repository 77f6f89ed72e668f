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

    public LocalizedText? Machine => new LocalizedText(("ko", "기가비트 이더넷으로 묶은 일반 서버"), ("en", "Commodity servers connected by gigabit Ethernet"));

    public int? Year => 2005;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
