namespace SmallModel;

/// <summary xml:lang="de">Wofür sich Brücken eignen.</summary>
/// <summary xml:lang="ja">橋の用途。</summary>
[Comparison(Order = 2), Name("de", "Einsatz"), Name("ja", "用途")]
public interface IBridgeUse
{
    [Name("de", "Für Eisenbahnen"), Name("ja", "鉄道向き")]
    bool ForRailways { get; }

    [Name("de", "Größte Spannweite"), Name("ja", "最大支間長"), Unit("m")]
    double? LongestSpan { get; }
}
