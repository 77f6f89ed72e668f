namespace WideModel;

/// <summary xml:lang="ko">첼로.</summary>
/// <summary xml:lang="en">The cello.</summary>
[Subject(Order = 2), Name("ko", "첼로"), Name("en", "Cello")]
public sealed class Cello : StringInstrument, IInstruments, IStringing
{
    public Excitation Excitation => Excitation.Bowed;

    public double? Range => 5;

    public TimeSpan? ToneLength => TimeSpan.FromSeconds(10);

    public bool Chords => false;

    public LocalizedText? Tuning => new LocalizedText(("ko", "완전5도"), ("en", "Fifths"));

    public int StringCount => 4;

    public double? LongestString => 69;
}
