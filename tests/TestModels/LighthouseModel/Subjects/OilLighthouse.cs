namespace LighthouseModel;

/// <summary xml:lang="de">Ein Leuchtturm mit Öllampe.</summary>
/// <summary xml:lang="ja">石油灯の灯台。</summary>
[Subject(Order = 1), Name("de", "Ölfeuer"), Name("ja", "石油灯台")]
[Stack(typeof(Rock), typeof(Tower), Boundary = typeof(Tower))]
[Lane<Keeper>(typeof(Keeper), On = typeof(Rock))]
[Lane<Light>(typeof(OilLamp), Repeats = true)]
[Versus<ElectricLighthouse>]
public sealed class OilLighthouse : Lighthouse, ILighthouse
{
    [Cites<LightList>("p. 3")]
    public int? Range => 20;

    public bool IsInhabited => true;
}
