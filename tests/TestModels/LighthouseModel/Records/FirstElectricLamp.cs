namespace LighthouseModel;

/// <summary xml:lang="de">Erste elektrische Lampe.</summary>
/// <summary xml:lang="ja">最初の電灯。</summary>
[Record, Name("de", "Erste elektrische Lampe"), Name("ja", "最初の電灯")]
[About<ElectricLighthouse>]
public sealed class FirstElectricLamp : IEvent
{
    public PartialDate Date => new PartialDate(1858, 12, 8);
}
