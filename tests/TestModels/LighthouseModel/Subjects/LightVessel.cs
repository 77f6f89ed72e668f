namespace LighthouseModel;

/// <summary xml:lang="de">Ein Schiff mit zwei Lampen an jedem Mast.</summary>
/// <summary xml:lang="ja">マストごとに灯りが二つある船。</summary>
[Subject(Order = 5), Name("de", "Feuerschiff"), Name("ja", "灯船")]
[Stack(typeof(Keeper), typeof(Tower), Boundary = typeof(Keeper))]
[Lane<Light>(typeof(ElectricLamp), typeof(OilLamp), Repeats = true)]
public sealed class LightVessel : ILighthouse
{
    public int? Range => 20;

    public bool IsInhabited => true;

    int ILighthouse.Height => 12;
}
