namespace Virtualization;

/// <summary xml:lang="ko">인스턴스가 쓰는 커널이 누구의 것인가.</summary>
/// <summary xml:lang="en">Whose kernel an instance runs on.</summary>
public enum KernelOwnership
{
    /// <summary xml:lang="ko">호스트의 커널 하나를 모든 인스턴스가 함께 쓴다.</summary>
    /// <summary xml:lang="en">All instances share the one kernel of the host.</summary>
    [Name("ko", "공유"), Name("en", "Shared")]
    Shared,

    /// <summary xml:lang="ko">VM 하나에 든 커널을 모든 인스턴스가 함께 쓴다.</summary>
    /// <summary xml:lang="en">All instances share the kernel inside one VM.</summary>
    [Name("ko", "VM 하나의 커널을 공유"), Name("en", "Shared inside one VM")]
    SharedInVirtualMachine,

    /// <summary xml:lang="ko">인스턴스마다 커널이 따로 있다.</summary>
    /// <summary xml:lang="en">Each instance has a kernel of its own.</summary>
    [Name("ko", "인스턴스마다 따로"), Name("en", "One per instance")]
    PerInstance,
}
