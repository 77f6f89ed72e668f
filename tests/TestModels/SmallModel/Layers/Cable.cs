namespace SmallModel;

/// <summary xml:lang="de">Trägt das Deck von oben.</summary>
/// <summary xml:lang="ja">床版を上から吊る。</summary>
[Layer(Order = 3), Name("de", "Tragseil"), Name("ja", "ケーブル")]
public sealed class Cable;
