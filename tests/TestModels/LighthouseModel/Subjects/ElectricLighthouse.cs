namespace LighthouseModel;

/// <summary xml:lang="de">Ein Leuchtturm mit elektrischer Lampe.</summary>
/// <summary xml:lang="ja">電灯の灯台。</summary>
[Subject(Order = 2), Name("de", "Elektrisches Feuer"), Name("ja", "電気灯台")]
[Stack(typeof(Rock), typeof(Tower), Boundary = typeof(Tower))]
[Lane<Light>(typeof(ElectricLamp), Repeats = true)]
[Versus<OilLighthouse>]
public sealed class ElectricLighthouse : Lighthouse, ILighthouse
{
    public int? Range => null;

    public bool IsInhabited => false;
}
