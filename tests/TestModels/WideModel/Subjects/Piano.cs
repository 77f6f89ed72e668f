namespace WideModel;

/// <summary xml:lang="ko">피아노.</summary>
/// <summary xml:lang="en">The piano.</summary>
[Subject(Order = 3), Name("ko", "피아노"), Name("en", "Piano")]
public sealed class Piano : StringInstrument, IInstruments, IStringing
{
    public Excitation Excitation => Excitation.Struck;

    [Cites<Tunings>]
    public double? Range => 7.25;

    public TimeSpan? ToneLength => TimeSpan.FromSeconds(10);

    public bool Chords => true;

    public LocalizedText? Tuning => new LocalizedText(("ko", "평균율"), ("en", "Equal temperament"));

    public int StringCount => 230;

    public double? LongestString => 201;
}
