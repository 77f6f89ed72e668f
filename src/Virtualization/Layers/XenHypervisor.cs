namespace Virtualization;

/// <summary xml:lang="ko">CPU와 메모리, 인터럽트를 직접 다루고 장치는 대개 <see cref="Dom0"/>에 맡기는 하이퍼바이저.</summary>
/// <summary xml:lang="en">
/// A hypervisor that handles the CPU, memory and interrupts itself and leaves the devices mostly to <see cref="Dom0"/>.
/// </summary>
[Layer, Name("ko", "Xen 하이퍼바이저"), Name("en", "Xen hypervisor")]
[Cites<XenIntroduction>]
public sealed class XenHypervisor : Hypervisor;
