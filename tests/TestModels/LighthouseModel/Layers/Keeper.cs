namespace LighthouseModel;

/// <summary xml:lang="de">Wärterhaus.</summary>
/// <summary xml:lang="ja">官舎。</summary>
[Layer, Name("de", "Wärterhaus"), Name("ja", "官舎")]
public sealed class Keeper;
