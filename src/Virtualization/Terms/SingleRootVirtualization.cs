namespace Virtualization;

/// <summary xml:lang="ko">PCIe 장치 하나를 VM에 따로 넘겨줄 수 있는 여러 가상 기능으로 나누는 방식(단일 루트 I/O 가상화).</summary>
/// <summary xml:lang="en">
/// A way for one PCIe device to present several virtual functions, each of which can be assigned to a VM (single root I/O virtualization).
/// </summary>
[Term, Name("ko", "SR-IOV"), Name("en", "SR-IOV")]
[Slug("sr-iov")]
[Cites<SingleRootGuide>("overview")]
public sealed class SingleRootVirtualization;
