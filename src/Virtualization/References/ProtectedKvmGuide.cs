namespace Virtualization;

[Reference("Protected KVM (pKVM)", "https://docs.kernel.org/virt/kvm/arm/pkvm.html", Author = "Linux kernel", Language = "en")]
public sealed class ProtectedKvmGuide;
