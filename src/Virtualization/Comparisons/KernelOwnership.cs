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

    /// <summary xml:lang="ko">VM에는 커널이 따로 있고 컨테이너는 호스트의 커널을 함께 쓴다.</summary>
    /// <summary xml:lang="en">A VM has a kernel of its own; a container shares the host’s.</summary>
    [Name("ko", "VM은 자체, 컨테이너는 공유"), Name("en", "Own in VMs, shared in containers")]
    DependsOnInstance,

    /// <summary xml:lang="ko">인스턴스마다 사용자 공간에서 실행되는 커널이 있다.</summary>
    /// <summary xml:lang="en">Each instance has a kernel that runs in user space.</summary>
    [Name("ko", "사용자 공간의 커널"), Name("en", "In user space")]
    InUserSpace,

    /// <summary xml:lang="ko">인스턴스마다 커널이 따로 있다.</summary>
    /// <summary xml:lang="en">Each instance has a kernel of its own.</summary>
    [Name("ko", "인스턴스마다 따로"), Name("en", "One per instance")]
    PerInstance,

    /// <summary xml:lang="ko">커널과 애플리케이션이 한 프로그램이다.</summary>
    /// <summary xml:lang="en">The kernel is one program with the application.</summary>
    [Name("ko", "애플리케이션과 합침"), Name("en", "Merged with the application")]
    Merged,

    /// <summary xml:lang="ko">인스턴스에 커널이 없다.</summary>
    /// <summary xml:lang="en">An instance has no kernel.</summary>
    [Name("ko", "없음"), Name("en", "None")]
    None,
}
