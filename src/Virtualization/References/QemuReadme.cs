namespace Virtualization;

[Reference("QEMU: README", "https://github.com/qemu/qemu/blob/v10.2.0/README.rst", Author = "QEMU", Language = "en")]
public sealed class QemuReadme;
