namespace Virtualization;

[Reference("Linux kernel documentation: running nested guests with KVM", "https://github.com/torvalds/linux/blob/v6.18/Documentation/virt/kvm/x86/running-nested-guests.rst", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class KvmNestedGuide;
