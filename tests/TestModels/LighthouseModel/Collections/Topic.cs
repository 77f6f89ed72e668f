namespace LighthouseModel;

public enum Topic
{
    [Name("de", "Unbenutzt"), Name("ja", "未使用")]
    Unused,

    /// <summary xml:lang="de">Wie weit man es sieht.</summary>
    /// <summary xml:lang="ja">どこまで見えるか。</summary>
    [Name("de", "Reichweite"), Name("ja", "光達距離")]
    Range,

    [Name("de", "Verbrauch"), Name("ja", "消費")]
    Consumption,
}
