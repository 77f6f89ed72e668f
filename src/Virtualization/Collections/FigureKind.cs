namespace Virtualization;

/// <summary xml:lang="ko">수치의 성격.</summary>
/// <summary xml:lang="en">What kind of figure it is.</summary>
public enum FigureKind
{
    /// <summary xml:lang="ko">실제로 잰 값.</summary>
    /// <summary xml:lang="en">A figure that was measured.</summary>
    [Name("ko", "측정값"), Name("en", "Measured")]
    Measured,

    /// <summary xml:lang="ko">프로젝트나 제조사가 약속하거나 구조에서 오는 상한.</summary>
    /// <summary xml:lang="en">A bound that a project or vendor promises, or that comes from the design.</summary>
    [Name("ko", "상한"), Name("en", "Limit")]
    Limit,

    /// <summary xml:lang="ko">이루려는 값. 측정값이 아니다.</summary>
    /// <summary xml:lang="en">Something aimed at; not a measurement.</summary>
    [Name("ko", "목표"), Name("en", "Goal")]
    Goal,

    /// <summary xml:lang="ko">설정 파일에 적는 값.</summary>
    /// <summary xml:lang="en">A value written into a configuration.</summary>
    [Name("ko", "설정값"), Name("en", "Setting")]
    Setting,

    /// <summary xml:lang="ko">만든 쪽의 말로, 어떻게 얻었는지 밝히지 않은 수치.</summary>
    /// <summary xml:lang="en">What the maker says, without telling how the figure was obtained.</summary>
    [Name("ko", "진술"), Name("en", "Statement")]
    Statement,
}
