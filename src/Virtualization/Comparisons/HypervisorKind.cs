namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저가 놓이는 자리.</summary>
/// <summary xml:lang="en">Where a hypervisor sits.</summary>
public enum HypervisorKind
{
    /// <summary xml:lang="ko">하드웨어 위에서 바로 실행된다.</summary>
    /// <summary xml:lang="en">It runs directly on the hardware.</summary>
    [Name("ko", "Type 1"), Name("en", "Type 1")]
    Type1,

    /// <summary xml:lang="ko">범용 운영체제의 커널이나 그 일부가 하이퍼바이저다.</summary>
    /// <summary xml:lang="en">The kernel of a general-purpose operating system, or a part of it, is the hypervisor.</summary>
    [Name("ko", "Type 1과 2의 혼합"), Name("en", "Between 1 and 2")]
    Hybrid,

    /// <summary xml:lang="ko">호스트 OS에 기대어 실행된다.</summary>
    /// <summary xml:lang="en">It relies on a host OS.</summary>
    [Name("ko", "Type 2"), Name("en", "Type 2")]
    Type2,

    /// <summary xml:lang="ko">자체 하이퍼바이저 없이 다른 시스템의 것을 쓴다.</summary>
    /// <summary xml:lang="en">It has no hypervisor of its own and uses another system’s.</summary>
    [Name("ko", "다른 하이퍼바이저를 빌림"), Name("en", "Uses another hypervisor")]
    Borrowed,

    /// <summary xml:lang="ko">호스트에 따라 쓰는 하이퍼바이저가 다르다.</summary>
    /// <summary xml:lang="en">Which hypervisor it uses depends on the host.</summary>
    [Name("ko", "호스트에 따라 다름"), Name("en", "Depends on the host")]
    DependsOnHost,
}
