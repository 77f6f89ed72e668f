namespace Virtualization;

[Reference("The Definitive KVM (Kernel-based Virtual Machine) API Documentation", "https://github.com/torvalds/linux/blob/v6.18/Documentation/virt/kvm/api.rst", Author = "Linux kernel", Language = "en")]
public sealed class KvmApi;
