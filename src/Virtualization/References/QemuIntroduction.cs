namespace Virtualization;

[Reference("QEMU documentation: introduction", "https://github.com/qemu/qemu/blob/HEAD/docs/system/introduction.rst", Author = "QEMU", Language = "en")]
public sealed class QemuIntroduction;
