namespace Virtualization;

[Reference("KVM for LoongArch", "https://docs.kernel.org/virt/kvm/loongarch/index.html", Author = "Linux kernel", Language = "en")]
public sealed class KvmLoongArch;
