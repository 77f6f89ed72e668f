namespace WideModel;

/// <summary xml:lang="ko">플루트.</summary>
/// <summary xml:lang="en">The flute.</summary>
[Subject(Order = 1), Name("ko", "플루트"), Name("en", "Flute")]
public sealed class Flute : WindInstrument, IInstruments
{
    public Excitation Excitation => Excitation.Blown;

    public double? Range => 3;

    public TimeSpan? ToneLength => TimeSpan.FromSeconds(20);

    public bool Chords => false;

    public LocalizedText? Tuning => null;
}
