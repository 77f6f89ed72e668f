namespace Virtualization;

/// <summary xml:lang="ko">장치가 직접 읽고 쓸 수 있는 메모리의 범위를 제한하는 하드웨어(Intel VT-d, AMD-Vi 등).</summary>
/// <summary xml:lang="en">Hardware that limits which memory a device can access directly (such as Intel VT-d and AMD-Vi).</summary>
/// <remarks xml:lang="ko">입출력 메모리 관리 장치(I/O memory management unit)의 줄임말입니다. <see cref="DevicePassthrough"/>에 쓰입니다.</remarks>
/// <remarks xml:lang="en">
/// The name is short for I/O memory management unit. It is used for <see cref="DevicePassthrough">device passthrough</see>.
/// </remarks>
[Term, Name("ko", "IOMMU"), Name("en", "IOMMU")]
[Slug("iommu")]
[Cites<VfioGuide>("introduction")]
[Cites<ProxmoxPassthroughGuide>("General Requirements")]
public sealed class IoMemoryManagementUnit;
