namespace WideModel;

/// <summary xml:lang="ko">악기가 소리를 내는 방식의 비교.</summary>
/// <summary xml:lang="en">How instruments sound, compared.</summary>
[Comparison, Name("ko", "악기"), Name("en", "Instruments")]
public interface IInstruments
{
    [Name("ko", "소리 내는 법"), Name("en", "Excitation")]
    Excitation Excitation { get; }

    /// <summary xml:lang="ko">가장 낮은 음부터 가장 높은 음까지.</summary>
    /// <summary xml:lang="en">From the lowest to the highest tone.</summary>
    [Name("ko", "음역"), Name("en", "Range"), Unit("oct"), Better(Direction.Higher)]
    [Cites<Acoustics>("ch. 1")]
    double? Range { get; }

    [Name("ko", "음의 길이"), Name("en", "Length of a tone")]
    TimeSpan? ToneLength { get; }

    [Name("ko", "화음"), Name("en", "Chords")]
    bool Chords { get; }

    [Name("ko", "조율"), Name("en", "Tuning")]
    LocalizedText? Tuning { get; }

    [Name("ko", "연주자의 높이"), Name("en", "Height of the player")]
    int? PlayerDepth => Catalog.StackOf(this).DepthOf<Player>();

    /// <summary xml:lang="ko">음역과 연주자의 높이의 합. 뜻은 없다.</summary>
    /// <summary xml:lang="en">The range and the height of the player, added up to no purpose.</summary>
    [Name("ko", "합계"), Name("en", "Sum")]
    double? Sum => Range + PlayerDepth;
}
