namespace Virtualization;

/// <summary xml:lang="ko">스케줄러와 장치 드라이버, 저장 장치·네트워크 스택을 모두 갖춘 ESXi의 커널.</summary>
/// <summary xml:lang="en">The ESXi kernel, which contains the scheduler, the device drivers, and the storage and network stacks.</summary>
[Layer, Name("ko", "VMkernel"), Name("en", "VMkernel")]
[Slug("vmkernel")]
[Cites<VsphereDesignEssentials>("Designing ESXi"), Cites<VmkernelMemory>("VMkernel and drivers")]
public sealed class VmKernel : Hypervisor;
