namespace Virtualization;

[Reference("QEMU documentation: security", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/security.rst", Author = "QEMU", Language = "en")]
public sealed class QemuSecurity;
