namespace Virtualization;

[Reference("KVM CPUID bits", "https://docs.kernel.org/virt/kvm/x86/cpuid.html", Author = "Linux kernel", Language = "en")]
public sealed class KvmParavirtualFeatures;
