namespace LighthouseModel;

[Record, Name("de", "Docht"), Name("ja", "灯芯")]
public sealed class Wick : ITool
{
    public double? Weight => 0.1;
}
