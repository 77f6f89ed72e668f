namespace Virtualization;

[Reference("QEMU documentation: introduction", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/introduction.rst", Author = "QEMU", Language = "en")]
public sealed class QemuIntroduction;
