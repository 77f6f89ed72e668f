namespace Virtualization;

/// <summary xml:lang="ko">CPU의 가상화 기능이 필요한가.</summary>
/// <summary xml:lang="en">Whether the CPU’s virtualization features are needed.</summary>
public enum HardwareVirtualizationNeed
{
    /// <summary xml:lang="ko">필요 없다.</summary>
    /// <summary xml:lang="en">They are not needed.</summary>
    [Name("ko", "필요 없음"), Name("en", "Not needed")]
    NotNeeded,

    /// <summary xml:lang="ko">없어도 되지만 쓰는 방식이 있다.</summary>
    /// <summary xml:lang="en">It works without them, but has a mode that uses them.</summary>
    [Name("ko", "선택 사항"), Name("en", "Optional")]
    Optional,

    /// <summary xml:lang="ko">게스트나 인스턴스의 종류에 따라 다르다.</summary>
    /// <summary xml:lang="en">It depends on the kind of guest or instance.</summary>
    [Name("ko", "게스트에 따라 다름"), Name("en", "Depends on the guest")]
    DependsOnGuest,

    /// <summary xml:lang="ko">필요하다.</summary>
    /// <summary xml:lang="en">They are needed.</summary>
    [Name("ko", "필요"), Name("en", "Needed")]
    Needed,
}
