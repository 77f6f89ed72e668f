namespace Virtualization;

/// <summary xml:lang="ko">Intel CPU의 가상화 확장.</summary>
/// <summary xml:lang="en">The virtualization extension of Intel CPUs.</summary>
[Term, Name("ko", "Intel VT-x"), Name("en", "Intel VT-x")]
[Cites<HyperVRequirements>("general requirements")]
public sealed class IntelVtX;
