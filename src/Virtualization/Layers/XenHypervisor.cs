namespace Virtualization;

/// <summary xml:lang="ko">CPU와 메모리, 인터럽트만 직접 다루고 장치는 <see cref="Dom0"/>에 맡기는 하이퍼바이저.</summary>
/// <summary xml:lang="en">
/// A hypervisor that handles only the CPU, memory and interrupts itself and leaves the devices to <see cref="Dom0"/>.
/// </summary>
[Layer, Name("ko", "Xen 하이퍼바이저"), Name("en", "Xen hypervisor")]
[Cites<XenIntroduction>]
public sealed class XenHypervisor : Hypervisor;
