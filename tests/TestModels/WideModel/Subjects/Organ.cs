namespace WideModel;

/// <summary xml:lang="ko">오르간.</summary>
/// <summary xml:lang="en">The organ.</summary>
[Subject(Order = 3), Name("ko", "오르간"), Name("en", "Organ")]
public sealed class Organ : WindInstrument, IInstruments
{
    public Excitation Excitation => Excitation.Blown;

    /// <remarks xml:lang="ko">연주자에 따라 다릅니다.</remarks>
    /// <remarks xml:lang="en">It depends on the player.</remarks>
    public double? Range => 9;

    [NotApplicable]
    public TimeSpan? ToneLength => null;

    public bool Chords => true;

    public LocalizedText? Tuning => new LocalizedText(("ko", "평균율"), ("en", "Equal temperament"));
}
