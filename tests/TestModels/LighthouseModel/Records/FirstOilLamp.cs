namespace LighthouseModel;

/// <summary xml:lang="de">Erste Öllampe.</summary>
/// <summary xml:lang="ja">最初の石油灯。</summary>
[Record, Name("de", "Erste Öllampe"), Name("ja", "最初の石油灯")]
[About<OilLighthouse>, About<OilLamp>]
[Cites<LightList>("p. 1")]
public sealed class FirstOilLamp : IEvent
{
    public PartialDate Date => new PartialDate(1784, 5);
}
