namespace LighthouseModel;

/// <summary xml:lang="de">Elektrische Lampe.</summary>
/// <summary xml:lang="ja">電灯。</summary>
[Layer, Name("de", "Elektrische Lampe"), Name("ja", "電灯")]
public sealed class ElectricLamp;
