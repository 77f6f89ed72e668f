namespace Virtualization;

/// <summary xml:lang="ko">실행 중인 인스턴스를 다른 호스트로 옮길 수 있는가.</summary>
/// <summary xml:lang="en">Whether a running instance can be moved to another host.</summary>
public enum LiveMigrationSupport
{
    /// <summary xml:lang="ko">옮길 수 있다.</summary>
    /// <summary xml:lang="en">It can be moved.</summary>
    [Name("ko", "지원"), Name("en", "Supported")]
    Supported,

    /// <summary xml:lang="ko">VM은 옮길 수 있고 컨테이너는 그렇지 않다.</summary>
    /// <summary xml:lang="en">VMs can be moved; containers cannot.</summary>
    [Name("ko", "VM만"), Name("en", "VMs only")]
    VirtualMachinesOnly,

    /// <summary xml:lang="ko">조건이 맞을 때만 옮길 수 있다.</summary>
    /// <summary xml:lang="en">It can be moved under certain conditions only.</summary>
    [Name("ko", "제한적"), Name("en", "Limited")]
    Limited,

    /// <summary xml:lang="ko">옮길 수 없다.</summary>
    /// <summary xml:lang="en">It cannot be moved.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}
