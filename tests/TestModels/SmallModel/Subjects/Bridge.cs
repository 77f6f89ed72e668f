namespace SmallModel;

/// <summary xml:lang="de">Ein Weg über ein Hindernis.</summary>
/// <summary xml:lang="ja">障害物を越える道。</summary>
[Subject, Name("de", "Brücke"), Name("ja", "橋")]
[Stack(typeof(Foundation), typeof(Pier), typeof(Deck), Boundary = typeof(Deck))]
[Lane<Terms.TrafficLane>(typeof(Pavement), Repeats = true)]
public abstract class Bridge;
