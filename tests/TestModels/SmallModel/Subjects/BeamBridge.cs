namespace SmallModel;

/// <summary xml:lang="de">Ein Balken auf <see cref="Pier"/>n.</summary>
/// <summary xml:lang="ja"><see cref="Pier"/>に載せた桁。</summary>
[Subject(Order = 1), Name("de", "Balkenbrücke"), Name("ja", "桁橋")]
public sealed class BeamBridge : Bridge, IBridgeTypes, IBridgeUse
{
    public Material Material => Material.Stone;

    [Cites<BridgeBook>("Kap. 2")]
    public double? LongestSpan => 12345.5;

    public TimeSpan? BuildTime => TimeSpan.FromDays(400);

    public string? Example => null;

    public LocalizedText Load => new LocalizedText(("de", "Biegung"), ("ja", "曲げ"));

    public bool ForRailways => true;
}
