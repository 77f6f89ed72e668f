namespace Virtualization;

/// <summary xml:lang="ko">누가 무엇을 어떤 조건에서 쟀는가?</summary>
/// <summary xml:lang="en">Who measured what, under which conditions?</summary>
[Collection(Order = 10, GroupBy = nameof(Subject)), Name("ko", "측정값"), Name("en", "Measurements")]
[Slug("measurements")]
public interface IMeasurement
{
    /// <summary xml:lang="ko">무엇을 쟀는가.</summary>
    /// <summary xml:lang="en">What was measured.</summary>
    [Name("ko", "측정 대상"), Name("en", "Metric")]
    MeasuredSubject Subject { get; }

    /// <summary xml:lang="ko">잰 수치. 한 측정 안의 수치만 서로 견줄 수 있다.</summary>
    /// <summary xml:lang="en">The figures. Only figures from the same measurement can be compared.</summary>
    [Name("ko", "수치"), Name("en", "Figures")]
    Readings? Figures { get; }

    /// <summary xml:lang="ko">수치 없이 내린 결론.</summary>
    /// <summary xml:lang="en">A conclusion without a figure.</summary>
    [Name("ko", "결론"), Name("en", "Finding")]
    LocalizedText? Finding { get; }

    /// <summary xml:lang="ko">무엇을 실행하며 쟀는가.</summary>
    /// <summary xml:lang="en">What was run for the measurement.</summary>
    [Name("ko", "워크로드"), Name("en", "Workload")]
    LocalizedText Workload { get; }

    /// <summary xml:lang="ko">어떤 장비에서 쟀는가.</summary>
    /// <summary xml:lang="en">The machine it was measured on.</summary>
    [Name("ko", "장비"), Name("en", "Hardware")]
    LocalizedText? Machine { get; }

    /// <summary xml:lang="ko">잰 해, 또는 발표한 해.</summary>
    /// <summary xml:lang="en">The year of the measurement or of its publication.</summary>
    [Name("ko", "연도"), Name("en", "Year")]
    int? Year { get; }

    /// <summary xml:lang="ko">누가 쟀는가.</summary>
    /// <summary xml:lang="en">Who measured it.</summary>
    [Name("ko", "잰 사람"), Name("en", "Measured by")]
    MeasuredBy MeasuredBy { get; }
}
