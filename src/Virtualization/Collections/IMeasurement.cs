namespace Virtualization;

/// <summary xml:lang="ko">누가 어떤 조건에서 재거나 밝힌 수치인가?</summary>
/// <summary xml:lang="en">Who measured or stated what, under which conditions?</summary>
[Collection(Order = 10, GroupBy = nameof(Subject)), Name("ko", "측정값"), Name("en", "Measurements")]
[Slug("measurements")]
public interface IMeasurement
{
    /// <summary xml:lang="ko">무엇에 관한 수치인가.</summary>
    /// <summary xml:lang="en">What the figure is about.</summary>
    [Name("ko", "측정 대상"), Name("en", "Metric")]
    MeasuredSubject Subject { get; }

    /// <summary xml:lang="ko">잰 값인가, 상한이나 목표 같은 다른 것인가.</summary>
    /// <summary xml:lang="en">Whether it was measured, or is a limit, a goal or something else.</summary>
    [Name("ko", "성격"), Name("en", "Kind of figure")]
    FigureKind Kind { get; }

    /// <summary xml:lang="ko">수치. 한 기록 안의 수치만 서로 비교할 수 있다.</summary>
    /// <summary xml:lang="en">The figures. Only figures of one record can be compared.</summary>
    [Name("ko", "수치"), Name("en", "Figures")]
    Readings? Figures { get; }

    /// <summary xml:lang="ko">수치 없이 내린 결론.</summary>
    /// <summary xml:lang="en">A conclusion without a figure.</summary>
    [Name("ko", "결론"), Name("en", "Finding")]
    LocalizedText? Finding { get; }

    /// <summary xml:lang="ko">무엇을 실행할 때의 수치인가.</summary>
    /// <summary xml:lang="en">What was run, or what the figure holds for.</summary>
    [Name("ko", "워크로드"), Name("en", "Workload")]
    LocalizedText Workload { get; }

    /// <summary xml:lang="ko">어떤 장비의 수치인가.</summary>
    /// <summary xml:lang="en">The machine that the figure holds for.</summary>
    [Name("ko", "장비"), Name("en", "Hardware")]
    LocalizedText? Machine { get; }

    /// <summary xml:lang="ko">재거나 발표한 해. 상한이나 목표는 그 수치가 처음 정해진 해이며, 출처를 읽은 해가 아니다.</summary>
    /// <summary xml:lang="en">
    /// The year of the measurement or of its publication; for a limit or a goal the year in which it was first set. Never the year in which
    /// the source was read.
    /// </summary>
    [Name("ko", "연도"), Name("en", "Year")]
    int? Year { get; }

    /// <summary xml:lang="ko">누가 재거나 밝힌 수치인가.</summary>
    /// <summary xml:lang="en">Who measured or stated it.</summary>
    [Name("ko", "수치의 주체"), Name("en", "Whose figure")]
    MeasuredBy MeasuredBy { get; }
}
