namespace Virtualization;

/// <summary xml:lang="ko">인스턴스 안에서 다시 가상화할 수 있는가.</summary>
/// <summary xml:lang="en">Whether you can virtualize again inside an instance.</summary>
public enum NestingSupport
{
    /// <summary xml:lang="ko">할 수 있다.</summary>
    /// <summary xml:lang="en">It can be done.</summary>
    [Name("ko", "지원"), Name("en", "Supported")]
    Supported,

    /// <summary xml:lang="ko">일부 환경에서만 할 수 있다.</summary>
    /// <summary xml:lang="en">It can be done in some configurations only.</summary>
    [Name("ko", "제한적"), Name("en", "Limited")]
    Limited,

    /// <summary xml:lang="ko">실험 단계의 기능이 있다.</summary>
    /// <summary xml:lang="en">There is an experimental feature.</summary>
    [Name("ko", "실험적"), Name("en", "Experimental")]
    Experimental,

    /// <summary xml:lang="ko">VM 안에서 쓰려면 그 VM이 중첩 가상화를 지원해야 한다.</summary>
    /// <summary xml:lang="en">To run inside a VM, it needs nested virtualization there.</summary>
    [Name("ko", "VM에서 쓰려면 중첩 필요"), Name("en", "Needs nesting on its host")]
    NeedsNestedHost,

    /// <summary xml:lang="ko">할 수 없다.</summary>
    /// <summary xml:lang="en">It cannot be done.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}
