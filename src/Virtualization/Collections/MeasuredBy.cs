namespace Virtualization;

/// <summary xml:lang="ko">누가 쟀는가.</summary>
/// <summary xml:lang="en">Who measured it.</summary>
public enum MeasuredBy
{
    /// <summary xml:lang="ko">논문을 쓴 연구자.</summary>
    /// <summary xml:lang="en">The authors of a paper.</summary>
    [Name("ko", "연구자"), Name("en", "Researchers")]
    Researchers,

    /// <summary xml:lang="ko">그 소프트웨어를 만드는 프로젝트.</summary>
    /// <summary xml:lang="en">The project that makes the software.</summary>
    [Name("ko", "해당 프로젝트"), Name("en", "The project itself")]
    Project,

    /// <summary xml:lang="ko">그 제품을 파는 회사. 독립적인 측정이 아니다.</summary>
    /// <summary xml:lang="en">The company that sells the product; not an independent measurement.</summary>
    [Name("ko", "제조사"), Name("en", "The vendor")]
    Vendor,

    /// <summary xml:lang="ko">2차 자료나 개인.</summary>
    /// <summary xml:lang="en">A secondary source or an individual.</summary>
    [Name("ko", "그 밖"), Name("en", "Others")]
    Others,
}
