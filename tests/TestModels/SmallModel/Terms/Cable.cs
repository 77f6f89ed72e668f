namespace SmallModel.Terms;

/// <summary xml:lang="de">Ein Bündel von Drähten; als Schicht einer Brücke: <see cref="SmallModel.Cable"/>.</summary>
/// <summary xml:lang="ja">針金の束。橋の層としては<see cref="SmallModel.Cable"/>。</summary>
[Term, Name("de", "Seil"), Name("ja", "索"), Slug("seil")]
public sealed class Cable;
