namespace LighthouseModel;

[Record, Name("de", "Reichweite bei Nebel"), Name("ja", "霧の光達距離")]
public sealed class UnmeasuredFog : IMeasurement
{
    public Topic Topic => Topic.Range;

    public Readings? Figures => null;

    public LocalizedText? Conditions => null;
}
