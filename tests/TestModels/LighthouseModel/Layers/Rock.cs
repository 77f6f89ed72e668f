namespace LighthouseModel;

/// <summary xml:lang="de">Fels.</summary>
/// <summary xml:lang="ja">岩。</summary>
[Layer, Name("de", "Fels"), Name("ja", "岩")]
public sealed class Rock;
