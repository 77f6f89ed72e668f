namespace WideModel;

/// <summary xml:lang="ko">덜시머.</summary>
/// <summary xml:lang="en">The dulcimer.</summary>
[Subject(Order = 4), Name("ko", "덜시머"), Name("en", "Dulcimer")]
public sealed class Dulcimer : StringInstrument, IInstruments, IStringing
{
    public Excitation Excitation => Excitation.Struck;

    public double? Range => null;

    public TimeSpan? ToneLength => TimeSpan.FromMilliseconds(2500);

    public bool Chords => true;

    public LocalizedText? Tuning => new LocalizedText(("ko", "온음계(D-G)와 반음"), ("en", "Diatonic (D-G)"));

    public int StringCount => 69;

    public double? LongestString => null;
}
