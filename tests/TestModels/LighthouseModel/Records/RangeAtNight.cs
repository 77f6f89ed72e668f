namespace LighthouseModel;

/// <summary xml:lang="de">Reichweite bei Nacht.</summary>
/// <summary xml:lang="ja">夜の光達距離。</summary>
[Record, Name("de", "Reichweite bei Nacht"), Name("ja", "夜の光達距離")]
[About<OilLighthouse>, About<ElectricLighthouse>]
[Cites<LightList>("p. 7")]
public sealed class RangeAtNight : IMeasurement
{
    public Topic Topic => Topic.Range;

    /// <remarks xml:lang="de">Bei klarer Sicht.</remarks>
    /// <remarks xml:lang="ja">晴天時。</remarks>
    [Cites<LightList>("table 2")]
    public Readings? Figures => new Readings(
        "km",
        new Reading(new LocalizedText(("de", "Öl"), ("ja", "石油")), 8, 20),
        new Reading(new LocalizedText(("de", "Strom"), ("ja", "電気")), 40, approximate: true),
        new Reading("LED", null, 2000),
        new Reading("Laser", 300, null));

    public LocalizedText? Conditions => new LocalizedText(("de", "klare Nacht"), ("ja", "晴れた夜"));
}
