namespace DocGen.Documentation;

/// <summary xml:lang="ko">설계를 정할 때 잰 시간은 얼마였는가?</summary>
/// <summary xml:lang="en">What was measured when the design was decided?</summary>
[Collection(Order = 2), Name("ko", "측정값"), Name("en", "Measurements")]
[Slug("measurements")]
public interface ICost
{
    /// <summary xml:lang="ko">잰 시간.</summary>
    /// <summary xml:lang="en">The time it took.</summary>
    [Name("ko", "시간"), Name("en", "Time")]
    Readings Figures { get; }

    /// <summary xml:lang="ko">어떤 조건에서 쟀는가.</summary>
    /// <summary xml:lang="en">Under which conditions.</summary>
    [Name("ko", "조건"), Name("en", "Conditions")]
    LocalizedText Conditions { get; }
}
