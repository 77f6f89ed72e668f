namespace Virtualization;

/// <summary xml:lang="ko">인스턴스 안에 같은 종류의 인스턴스를 둘 수 있는가.</summary>
/// <summary xml:lang="en">Whether an instance can hold instances of its own kind.</summary>
public enum NestingSupport
{
    /// <summary xml:lang="ko">둘 수 있다.</summary>
    /// <summary xml:lang="en">It can.</summary>
    [Name("ko", "지원"), Name("en", "Supported")]
    Supported,

    /// <summary xml:lang="ko">일부 환경이나 구성에서만 둘 수 있다.</summary>
    /// <summary xml:lang="en">It can in some environments or configurations only.</summary>
    [Name("ko", "제한적"), Name("en", "Limited")]
    Limited,

    /// <summary xml:lang="ko">실험 단계의 기능이 있다.</summary>
    /// <summary xml:lang="en">There is an experimental feature.</summary>
    [Name("ko", "실험적"), Name("en", "Experimental")]
    Experimental,

    /// <summary xml:lang="ko">둘 수 없다.</summary>
    /// <summary xml:lang="en">It cannot.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}
