namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS가 필요한가, 얼마나 필요한가.</summary>
/// <summary xml:lang="en">Whether, and how far, a host OS is needed.</summary>
public enum HostOsNeed
{
    /// <summary xml:lang="ko">호스트 OS가 필요 없다.</summary>
    /// <summary xml:lang="en">No host OS is needed.</summary>
    [Name("ko", "필요 없음"), Name("en", "Not needed")]
    NotNeeded,

    /// <summary xml:lang="ko">하이퍼바이저 아래에는 없지만, 특권 VM에 운영체제가 있어야 한다.</summary>
    /// <summary xml:lang="en">There is none under the hypervisor, but a privileged VM needs an operating system.</summary>
    [Name("ko", "특권 VM의 운영체제만"), Name("en", "Only in a privileged VM")]
    InPrivilegedMachine,

    /// <summary xml:lang="ko">운영체제의 커널이 곧 하이퍼바이저다.</summary>
    /// <summary xml:lang="en">The operating system’s kernel is the hypervisor.</summary>
    [Name("ko", "호스트 OS가 곧 하이퍼바이저"), Name("en", "The host OS is the hypervisor")]
    IsHypervisor,

    /// <summary xml:lang="ko">아래에 호스트 OS가 있어야 한다.</summary>
    /// <summary xml:lang="en">A host OS is needed underneath.</summary>
    [Name("ko", "필요"), Name("en", "Needed")]
    Needed,
}
