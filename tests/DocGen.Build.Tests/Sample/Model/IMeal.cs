namespace Sample;

/// <summary xml:lang="ko">끼니의 비교.</summary>
/// <summary xml:lang="en">Meals, compared.</summary>
[Comparison, Name("ko", "끼니"), Name("en", "Meals")]
public interface IMeal
{
    /// <summary xml:lang="ko">만드는 데 걸리는 시간.</summary>
    /// <summary xml:lang="en">How long it takes to make.</summary>
    [Name("ko", "시간"), Name("en", "Time")]
    TimeSpan? Time { get; }

    /// <summary xml:lang="ko">치즈의 높이.</summary>
    /// <summary xml:lang="en">How high the cheese lies.</summary>
    [Name("ko", "치즈 높이"), Name("en", "Height of the cheese")]
    int? CheeseDepth => Catalog.StackOf(this).DepthOf<Cheese>();
}
