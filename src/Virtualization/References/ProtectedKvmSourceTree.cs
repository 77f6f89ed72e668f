namespace Virtualization;

[Reference("Linux source: KVM at EL2 on arm64", "https://github.com/torvalds/linux/tree/v6.15/arch/arm64/kvm/hyp/nvhe", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class ProtectedKvmSourceTree;
