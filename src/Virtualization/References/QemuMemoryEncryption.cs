namespace Virtualization;

[Reference("QEMU documentation: AMD Secure Encrypted Virtualization", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/i386/amd-memory-encryption.rst", Author = "QEMU", Language = "en")]
public sealed class QemuMemoryEncryption;
