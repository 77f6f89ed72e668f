namespace Virtualization;

/// <summary xml:lang="ko">KVM을 포함해 하이퍼바이저 역할까지 하는 Linux 커널.</summary>
/// <summary xml:lang="en">A Linux kernel that is also a hypervisor, by way of KVM.</summary>
[Layer, Name("ko", "KVM을 포함한 Linux 커널"), Name("en", "Linux kernel with KVM")]
[Cites<KvmApi>("1. General description")]
public sealed class LinuxKernelWithKvm : LinuxKernel, IHypervisorLayer;
