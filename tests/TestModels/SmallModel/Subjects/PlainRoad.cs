namespace SmallModel;

/// <summary xml:lang="de">Kein Hindernis, keine Brücke.</summary>
/// <summary xml:lang="ja">障害物も橋もない。</summary>
[Subject(Order = 3), Name("de", "Straße"), Name("ja", "道路")]
public sealed class PlainRoad : IBridgeUse
{
    public bool ForRailways => false;

    public double? LongestSpan => null;
}
