namespace Virtualization;

/// <summary xml:lang="ko">취약점이 넘는 경계.</summary>
/// <summary xml:lang="en">A boundary that a vulnerability crosses.</summary>
public enum CrossedBoundary
{
    /// <summary xml:lang="ko">컨테이너를 준비하는 도구와 컨테이너 사이.</summary>
    /// <summary xml:lang="en">Between a container and the tools that set it up.</summary>
    [Name("ko", "컨테이너 런타임"), Name("en", "Container runtime")]
    ContainerRuntime,

    /// <summary xml:lang="ko">컨테이너와, 컨테이너 여럿이 함께 쓰는 커널 사이.</summary>
    /// <summary xml:lang="en">Between a container and the kernel that it shares with others.</summary>
    [Name("ko", "공유 커널"), Name("en", "Shared kernel")]
    SharedKernel,

    /// <summary xml:lang="ko">게스트와 하이퍼바이저나 VMM 사이.</summary>
    /// <summary xml:lang="en">Between a guest and the hypervisor or VMM.</summary>
    [Name("ko", "VM"), Name("en", "Virtual machine")]
    VirtualMachine,

    /// <summary xml:lang="ko">CPU와 메모리를 함께 쓰는 모든 것의 사이.</summary>
    /// <summary xml:lang="en">Between everything that shares a CPU and memory.</summary>
    [Name("ko", "하드웨어"), Name("en", "Hardware")]
    Hardware,

    /// <summary xml:lang="ko">기밀 VM과 그 호스트 사이.</summary>
    /// <summary xml:lang="en">Between a confidential VM and its host.</summary>
    [Name("ko", "기밀 VM"), Name("en", "Confidential VM")]
    ConfidentialMachine,
}
