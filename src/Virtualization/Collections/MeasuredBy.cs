namespace Virtualization;

/// <summary xml:lang="ko">누가 재거나 밝힌 수치인가.</summary>
/// <summary xml:lang="en">Who measured or stated a figure.</summary>
public enum MeasuredBy
{
    /// <summary xml:lang="ko">잰 대상을 직접 만들지 않은, 논문의 저자.</summary>
    /// <summary xml:lang="en">The authors of a paper about systems that they did not make.</summary>
    [Name("ko", "연구자"), Name("en", "Researchers")]
    Researchers,

    /// <summary xml:lang="ko">그 소프트웨어를 만든 프로젝트나 연구진. 독립적인 측정이 아니다.</summary>
    /// <summary xml:lang="en">The project or the researchers that made the software; not an independent measurement.</summary>
    [Name("ko", "해당 프로젝트"), Name("en", "The project itself")]
    Project,

    /// <summary xml:lang="ko">그 제품을 파는 회사. 독립적인 측정이 아니다.</summary>
    /// <summary xml:lang="en">The company that sells the product; not an independent measurement.</summary>
    [Name("ko", "제조사"), Name("en", "The vendor")]
    Vendor,
}
