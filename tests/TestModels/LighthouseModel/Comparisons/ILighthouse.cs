namespace LighthouseModel;

/// <summary xml:lang="de">Was leuchtet wie weit?</summary>
/// <summary xml:lang="ja">何がどこまで照らすか。</summary>
[Comparison, Name("de", "Leuchttürme"), Name("ja", "灯台")]
public interface ILighthouse
{
    [Name("de", "Reichweite"), Name("ja", "光達距離"), Unit("km")]
    int? Range { get; }

    [Name("de", "Bewohnt"), Name("ja", "有人")]
    bool IsInhabited { get; }

    [Name("de", "Höhe"), Name("ja", "高さ"), Unit("m")]
    int Height => 30;
}
