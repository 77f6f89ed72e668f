namespace SmallModel;

/// <summary xml:lang="de">Trägt den Verkehr.</summary>
/// <summary xml:lang="ja">交通を支える。</summary>
[Layer(Order = 4), Name("de", "Deck"), Name("ja", "床版")]
public sealed class Deck;
