namespace LighthouseModel;

/// <summary xml:lang="de">Es stürmt oft.</summary>
/// <summary xml:lang="ja">嵐が多い。</summary>
[Record, Name("de", "Oft Sturm"), Name("ja", "嵐が多い")]
[About<OilLighthouse>]
[Cites<LightList>("p. 9")]
public sealed class Storm : IAdvice
{
    public Topic Topic => Topic.Consumption;

    public string Choice => "Öl";
}
