namespace Virtualization;

[Reference("QEMU: license", "https://github.com/qemu/qemu/blob/HEAD/LICENSE", Author = "QEMU", Language = "en")]
public sealed class QemuLicense;
