namespace Virtualization;

/// <summary xml:lang="ko">시스템 자체를 VM 안에서 쓸 수 있는가.</summary>
/// <summary xml:lang="en">Whether the system itself can be used inside a VM.</summary>
public enum InsideMachineSupport
{
    /// <summary xml:lang="ko">중첩 가상화가 없는 VM에서도 쓸 수 있다.</summary>
    /// <summary xml:lang="en">It can be used in a VM without nested virtualization.</summary>
    [Name("ko", "중첩 없이"), Name("en", "Without nesting")]
    WithoutNesting,

    /// <summary xml:lang="ko">바깥 VM이 CPU의 가상화 기능을 내주어야 한다.</summary>
    /// <summary xml:lang="en">The outer VM must expose the CPU’s virtualization features.</summary>
    [Name("ko", "중첩 필요"), Name("en", "Needs nesting")]
    NeedsNesting,

    /// <summary xml:lang="ko">일부 환경에서만 쓸 수 있다.</summary>
    /// <summary xml:lang="en">It can be used in some environments only.</summary>
    [Name("ko", "제한적"), Name("en", "Limited")]
    Limited,

    /// <summary xml:lang="ko">쓸 수 없다.</summary>
    /// <summary xml:lang="en">It cannot be used there.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}
