namespace LighthouseModel;

[Record, Name("de", "Öl je Nacht"), Name("ja", "一晩の油")]
public sealed class OilPerNight : IMeasurement
{
    public Topic Topic => Topic.Consumption;

    public Readings? Figures => new Readings("kg", new Reading("", 2.5));

    [NotApplicable]
    public LocalizedText? Conditions => null;
}
