namespace WideModel;

/// <summary xml:lang="ko">바이올린.</summary>
/// <summary xml:lang="en">The violin.</summary>
[Subject(Order = 1), Name("ko", "바이올린"), Name("en", "Violin")]
public sealed class Violin : StringInstrument, IInstruments, IStringing
{
    public Excitation Excitation => Excitation.Bowed;

    /// <remarks xml:lang="ko">연주자에 따라 다릅니다.</remarks>
    /// <remarks xml:lang="en">It depends on the player.</remarks>
    [Cites<Acoustics>("p. 2"), Cites<Tunings>("p. 7")]
    public double? Range => 4.5;

    public TimeSpan? ToneLength => TimeSpan.FromSeconds(8);

    public bool Chords => false;

    public LocalizedText? Tuning => new LocalizedText(("ko", "완전5도"), ("en", "Fifths"));

    public int StringCount => 4;

    public double? LongestString => 33;
}
