namespace LighthouseModel;

/// <summary xml:lang="de">Turm.</summary>
/// <summary xml:lang="ja">塔。</summary>
[Layer, Name("de", "Turm"), Name("ja", "塔")]
public sealed class Tower;
