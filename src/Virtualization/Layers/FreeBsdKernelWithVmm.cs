namespace Virtualization;

/// <summary xml:lang="ko">vmm 모듈을 포함해 하이퍼바이저 역할까지 하는 FreeBSD 커널.</summary>
/// <summary xml:lang="en">A FreeBSD kernel whose vmm module also makes it a hypervisor.</summary>
/// <remarks xml:lang="ko">모듈(vmm.ko)은 CPU와 메모리를 가상화하고, 장치는 <see cref="BhyveProcess"/>이(가) 제공합니다.</remarks>
/// <remarks xml:lang="en">
/// The module (vmm.ko) virtualizes the CPU and memory; the <see cref="BhyveProcess">bhyve process</see> provides the devices.
/// </remarks>
[Layer, Name("ko", "vmm을 포함한 FreeBSD 커널"), Name("en", "FreeBSD kernel with vmm")]
[Slug("freebsd-kernel-with-vmm")]
[Cites<BhyveMonitorManual>("DESCRIPTION; HISTORY")]
public sealed class FreeBsdKernelWithVmm : FreeBsdKernel, IHypervisorLayer;
