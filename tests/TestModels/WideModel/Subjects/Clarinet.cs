namespace WideModel;

/// <summary xml:lang="ko">클라리넷.</summary>
/// <summary xml:lang="en">The clarinet.</summary>
[Subject(Order = 2), Name("ko", "클라리넷"), Name("en", "Clarinet")]
[Stack(typeof(Body), typeof(Reed), typeof(Player))]
public class Clarinet : WindInstrument, IInstruments
{
    public Excitation Excitation => Excitation.Blown;

    public virtual double? Range => 3.5;

    public virtual TimeSpan? ToneLength => TimeSpan.FromSeconds(25);

    public bool Chords => false;

    public LocalizedText? Tuning => null;
}
