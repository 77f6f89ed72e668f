namespace SmallModel;

/// <summary xml:lang="de">Worauf man fährt.</summary>
/// <summary xml:lang="ja">走る面。</summary>
[Layer(Order = 5), Name("de", "Belag"), Name("ja", "舗装")]
public sealed class Pavement;
