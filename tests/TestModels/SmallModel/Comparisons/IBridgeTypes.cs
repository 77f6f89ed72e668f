namespace SmallModel;

/// <summary xml:lang="de">Wie Brücken ihre Last tragen.</summary>
/// <summary xml:lang="ja">橋が荷重を支える方法。</summary>
[Comparison(Order = 1), Name("de", "Bauarten"), Name("ja", "構造形式")]
public interface IBridgeTypes
{
    /// <summary xml:lang="de">Woraus sie meistens sind.</summary>
    /// <summary xml:lang="ja">主な材料。</summary>
    [Name("de", "Werkstoff"), Name("ja", "材料")]
    Material Material { get; }

    [Name("de", "Größte Spannweite"), Name("ja", "最大支間長"), Unit("m"), Better(Direction.Higher)]
    [Cites<BridgeBook>("Kap. 1")]
    double? LongestSpan { get; }

    [Name("de", "Bauzeit"), Name("ja", "工期"), Better(Direction.Lower)]
    TimeSpan? BuildTime { get; }

    [Name("de", "Vorbild"), Name("ja", "代表例")]
    string? Example { get; }

    [Name("de", "Last"), Name("ja", "荷重")]
    LocalizedText Load { get; }

    [Name("de", "Tiefe des Decks"), Name("ja", "床版の深さ")]
    int? DeckDepth => Catalog.StackOf(this).DepthOf<Deck>();
}
