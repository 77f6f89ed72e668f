namespace Virtualization;

/// <summary xml:lang="ko">가벼운 하이퍼바이저가 들어 있는 macOS의 커널.</summary>
/// <summary xml:lang="en">The macOS kernel, which contains a lightweight hypervisor.</summary>
/// <remarks xml:lang="ko">이 하이퍼바이저는 Hypervisor 프레임워크를 거쳐 쓰며, 다른 회사의 커널 확장은 필요하지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// Programs use this hypervisor through the Hypervisor framework; no third-party kernel extension is needed.
/// </remarks>
[Layer, Name("ko", "macOS 커널"), Name("en", "macOS kernel")]
[Slug("macos-kernel")]
[Cites<AppleHypervisorFramework>("availability, overview, requirements")]
public sealed class MacOsKernel : HostKernel, IHypervisorLayer;
