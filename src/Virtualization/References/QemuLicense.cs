namespace Virtualization;

[Reference("QEMU: license", "https://github.com/qemu/qemu/blob/v10.2.0/LICENSE", Author = "QEMU", Language = "en")]
public sealed class QemuLicense;
