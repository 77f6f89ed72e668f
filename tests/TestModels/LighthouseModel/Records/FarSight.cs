namespace LighthouseModel;

/// <summary xml:lang="de">Weite Sicht gefragt.</summary>
/// <summary xml:lang="ja">遠くまで照らしたい。</summary>
[Record, Name("de", "Weite Sicht gefragt"), Name("ja", "遠くまで照らしたい")]
[About<ElectricLighthouse>]
public sealed class FarSight : IAdvice
{
    public Topic Topic => Topic.Range;

    public string Choice => "Strom";
}
