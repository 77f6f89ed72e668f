namespace Virtualization;

/// <remarks xml:lang="ko">실행해 본 수가 아니라 문서에 적힌 한계입니다.</remarks>
/// <remarks xml:lang="en">A documented limit, not a number actually run.</remarks>
[Record(Order = 43), Name("ko", "시스템 하나의 zone 수"), Name("en", "Zones on one system")]
[About<SolarisZone>]
[Cites<SolarisZonesGuide>]
public sealed class ZoneLimit : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Density;

    public FigureKind Kind => FigureKind.Limit;

    public Readings? Figures => new Readings("", new Reading("", null, 8192));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "문서에 적힌 상한, 실제 수는 애플리케이션에 드는 자원에 달림"), ("en", "The upper limit in the guide; in practice the resources that the applications need decide"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    /// <remarks xml:lang="ko">문서가 이 한계를 적은 Solaris 10이 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of Solaris 10, for which the guide states the limit.</remarks>
    [Cites<SolarisZonesEncyclopedia>("introduction")]
    public int? Year => 2005;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
