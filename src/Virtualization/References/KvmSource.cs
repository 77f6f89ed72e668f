namespace Virtualization;

[Reference("Linux: virt/kvm/kvm_main.c", "https://github.com/torvalds/linux/blob/v6.18/virt/kvm/kvm_main.c", Author = "Linux kernel", Language = "en")]
public sealed class KvmSource;
