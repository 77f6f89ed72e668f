namespace Virtualization;

[Reference("Linux source: kvm_pkvm.h", "https://github.com/torvalds/linux/blob/v6.15/arch/arm64/include/asm/kvm_pkvm.h", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class ProtectedKvmHeader;
