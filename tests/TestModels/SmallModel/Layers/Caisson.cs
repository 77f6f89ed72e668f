namespace SmallModel;

/// <summary xml:lang="de">Ein <see cref="Foundation"/> aus einem versenkten Kasten.</summary>
/// <summary xml:lang="ja">沈めた箱による<see cref="Foundation"/>。</summary>
[Layer, Name("de", "Senkkasten"), Name("ja", "ケーソン")]
public sealed class Caisson : Foundation;
