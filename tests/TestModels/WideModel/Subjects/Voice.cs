namespace WideModel;

/// <summary xml:lang="ko">목소리.</summary>
/// <summary xml:lang="en">The voice.</summary>
[Subject(Order = 3), Name("ko", "목소리"), Name("en", "Voice")]
[Stack(typeof(Player))]
public sealed class Voice : Instrument, IInstruments
{
    public Excitation Excitation => Excitation.Blown;

    public double? Range => 2;

    public TimeSpan? ToneLength => TimeSpan.FromSeconds(15);

    public bool Chords => false;

    public LocalizedText? Tuning => null;
}
