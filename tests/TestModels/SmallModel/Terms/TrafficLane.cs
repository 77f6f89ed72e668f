namespace SmallModel.Terms;

/// <summary xml:lang="de">Ein Streifen der Fahrbahn.</summary>
/// <summary xml:lang="ja">車道の一列。</summary>
[Term, Name("de", "Fahrspur"), Name("ja", "車線")]
public sealed class TrafficLane;
