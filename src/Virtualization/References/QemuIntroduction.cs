namespace Virtualization;

[Reference("QEMU documentation: introduction", "https://github.com/qemu/qemu/blob/HEAD/docs/system/introduction.rst", Author = "QEMU")]
public sealed class QemuIntroduction;
