namespace SmallModel;

/// <summary xml:lang="de">Ein Deck, das an Seilen hängt.</summary>
/// <summary xml:lang="ja">ケーブルで吊った床版。</summary>
/// <remarks xml:lang="de"><para>Sie schwingt im Wind.</para><para>Siehe <see href="https://example.org/wind">Wind</see>.</para></remarks>
/// <remarks xml:lang="ja"><para>風で揺れる。</para><para><see href="https://example.org/wind">風</see>を参照。</para></remarks>
[Subject(Order = 2), Name("de", "Hängebrücke"), Name("ja", "吊橋")]
[Stack(typeof(Foundation), typeof(Cable), typeof(Deck), Boundary = typeof(Cable))]
[Cites<BridgeBook>]
public class SuspensionBridge : Bridge, IBridgeTypes, IBridgeUse
{
    public Material Material => Material.Steel;

    /// <remarks xml:lang="de">Gemessen zwischen den Pylonen.</remarks>
    /// <remarks xml:lang="ja">塔の間の距離。</remarks>
    public double? LongestSpan => 2023;

    [NotApplicable]
    public TimeSpan? BuildTime => null;

    public string? Example => "Akashi Kaikyō";

    public LocalizedText Load => new LocalizedText(("de", "Zug"), ("ja", "引張"));

    public bool ForRailways => false;

    /// <summary>Called by a template.</summary>
    [TemplateFunction]
    public static string ShoutLoud(string text) => text.ToUpperInvariant();
}
