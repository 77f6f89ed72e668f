namespace Virtualization;

/// <summary xml:lang="ko">Intel CPU의 가상화 확장.</summary>
/// <summary xml:lang="en">The virtualization extension of Intel CPUs.</summary>
/// <remarks xml:lang="ko">2005년 11월에 나왔습니다. 이름이 비슷한 VT-d는 Intel의 <see cref="IoMemoryManagementUnit"/>로, 다른 기능입니다.</remarks>
/// <remarks xml:lang="en">
/// It appeared in November 2005. The similarly named VT-d is a different feature: Intel’s <see cref="IoMemoryManagementUnit"/>.
/// </remarks>
[Term, Name("ko", "Intel VT-x"), Name("en", "Intel VT-x")]
[Cites<SoftwareAndHardwareTechniques>("abstract")]
[Cites<VirtualizationDesktopNews>("first two paragraphs")]
public sealed class IntelVtX;
