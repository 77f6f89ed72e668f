namespace Virtualization;

/// <summary xml:lang="ko">장치가 직접 읽고 쓸 수 있는 메모리의 범위를 제한하는 하드웨어(Intel VT-d, AMD-Vi).</summary>
/// <summary xml:lang="en">Hardware that confines a device to the memory it may access directly (Intel VT-d, AMD-Vi).</summary>
[Term, Name("ko", "IOMMU"), Name("en", "IOMMU")]
[Slug("iommu")]
[Cites<XenSupport>]
public sealed class IoMemoryManagementUnit;
