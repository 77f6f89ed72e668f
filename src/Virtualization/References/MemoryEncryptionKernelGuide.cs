namespace Virtualization;

[Reference("Linux: AMD memory encryption", "https://docs.kernel.org/arch/x86/amd-memory-encryption.html", Author = "Linux kernel", Language = "en")]
public sealed class MemoryEncryptionKernelGuide;
