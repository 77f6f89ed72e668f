namespace Virtualization;

/// <summary xml:lang="ko">OCI 이미지를 실행할 수 있는가.</summary>
/// <summary xml:lang="en">Whether it runs OCI images.</summary>
public enum OciSupport
{
    /// <summary xml:lang="ko">실행할 수 있다.</summary>
    /// <summary xml:lang="en">It runs them.</summary>
    [Name("ko", "예"), Name("en", "Yes")]
    Supported,

    /// <summary xml:lang="ko">일부 기능이나 일부 구성에서만 실행한다.</summary>
    /// <summary xml:lang="en">Only in part, or only in some setups.</summary>
    [Name("ko", "일부"), Name("en", "Partly")]
    Partial,

    /// <summary xml:lang="ko">그 위의 다른 도구가 실행한다.</summary>
    /// <summary xml:lang="en">Another tool on top of it runs them.</summary>
    [Name("ko", "다른 도구로"), Name("en", "Through other tools")]
    ThroughOthers,

    /// <summary xml:lang="ko">실행할 수 없다.</summary>
    /// <summary xml:lang="en">It does not run them.</summary>
    [Name("ko", "아니요"), Name("en", "No")]
    NotSupported,
}
