namespace LighthouseModel;

/// <summary xml:lang="de">Kein Strom auf dem Fels.</summary>
/// <summary xml:lang="ja">岩に電気がない。</summary>
[Record, Name("de", "Kein Strom auf dem Fels"), Name("ja", "岩に電気がない")]
[About<OilLighthouse>]
public sealed class NoPower : IAdvice
{
    public Topic Topic => Topic.Consumption;

    public string Choice => "Öl";
}
