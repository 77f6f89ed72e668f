namespace LighthouseModel;

/// <summary xml:lang="de">Ein Feuer auf der Mole: Turm und Fels stehen andersherum.</summary>
/// <summary xml:lang="ja">突堤の灯火。塔と岩の順が逆。</summary>
[Subject(Order = 3), Name("de", "Hafenfeuer"), Name("ja", "港の灯台")]
[Stack(typeof(Tower), typeof(Rock), typeof(Keeper))]
public sealed class HarbourLight : Lighthouse;
