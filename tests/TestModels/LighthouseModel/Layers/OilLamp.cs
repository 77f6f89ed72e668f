namespace LighthouseModel;

/// <summary xml:lang="de">Öllampe.</summary>
/// <summary xml:lang="ja">石油灯。</summary>
[Layer, Name("de", "Öllampe"), Name("ja", "石油灯")]
public sealed class OilLamp;
