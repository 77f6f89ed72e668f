namespace SmallModel;

/// <summary xml:lang="de">Trägt das Deck von unten.</summary>
/// <summary xml:lang="ja">床版を下から支える。</summary>
[Layer(Order = 2), Name("de", "Pfeiler"), Name("ja", "橋脚")]
public sealed class Pier;
