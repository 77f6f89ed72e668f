namespace Virtualization;

[Reference("QEMU: license", "https://github.com/qemu/qemu/blob/HEAD/LICENSE", Author = "QEMU")]
public sealed class QemuLicense;
