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

    public LocalizedText Workload => new LocalizedText(("ko", "구조에서 오는 한계"), ("en", "An architectural limit"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2009;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
