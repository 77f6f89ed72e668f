namespace Virtualization;

/// <summary xml:lang="ko">연표의 갈래.</summary>
/// <summary xml:lang="en">A track of the timeline.</summary>
public enum EventTrack
{
    /// <summary xml:lang="ko">하이퍼바이저와 VM.</summary>
    /// <summary xml:lang="en">Hypervisors and VMs.</summary>
    [Name("ko", "가상 머신"), Name("en", "Virtual machines")]
    VirtualMachines,

    /// <summary xml:lang="ko">운영체제 수준의 격리와 그 도구.</summary>
    /// <summary xml:lang="en">Isolation by the operating system, and its tools.</summary>
    [Name("ko", "컨테이너"), Name("en", "Containers")]
    Containers,

    /// <summary xml:lang="ko">CPU와 장비.</summary>
    /// <summary xml:lang="en">CPUs and machines.</summary>
    [Name("ko", "하드웨어"), Name("en", "Hardware")]
    Hardware,

    /// <summary xml:lang="ko">마이크로VM, 샌드박스, 유니커널, Wasm.</summary>
    /// <summary xml:lang="en">MicroVMs, sandboxes, unikernels, Wasm.</summary>
    [Name("ko", "그 사이"), Name("en", "In between")]
    Between,

    /// <summary xml:lang="ko">취약점과 권고.</summary>
    /// <summary xml:lang="en">Vulnerabilities and guidance.</summary>
    [Name("ko", "보안"), Name("en", "Security")]
    Security,
}
