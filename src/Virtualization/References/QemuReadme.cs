namespace Virtualization;

[Reference("QEMU: README", "https://github.com/qemu/qemu/blob/HEAD/README.rst", Author = "QEMU", Language = "en")]
public sealed class QemuReadme;
