namespace Virtualization;

[Reference("QEMU documentation: security", "https://github.com/qemu/qemu/blob/HEAD/docs/system/security.rst", Author = "QEMU", Language = "en")]
public sealed class QemuSecurity;
