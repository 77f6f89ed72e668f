namespace Virtualization;

[Reference("QEMU documentation: disk images", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/images.rst", Author = "QEMU", Language = "en")]
public sealed class QemuImagesGuide;
