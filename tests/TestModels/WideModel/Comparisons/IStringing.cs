namespace WideModel;

/// <summary xml:lang="ko">현을 매는 방식의 비교. 악기가 적어 열에 선다.</summary>
/// <summary xml:lang="en">How strings are set, compared; few instruments, so they are columns.</summary>
[Comparison, Name("ko", "현"), Name("en", "Stringing")]
public interface IStringing
{
    [Name("ko", "현의 수"), Name("en", "Strings")]
    int StringCount { get; }

    [Name("ko", "가장 긴 현"), Name("en", "Longest string"), Unit("cm")]
    double? LongestString { get; }
}
