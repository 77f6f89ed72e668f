namespace SmallModel;

/// <summary xml:lang="de">Was die Last in den Boden leitet.</summary>
/// <summary xml:lang="ja">荷重を地盤に伝えるもの。</summary>
[Layer(Order = 1), Name("de", "Fundament"), Name("ja", "基礎")]
public class Foundation;
