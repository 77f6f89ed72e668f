namespace Virtualization;

[Reference("QEMU documentation: disk images", "https://github.com/qemu/qemu/blob/HEAD/docs/system/images.rst", Author = "QEMU", Language = "en")]
public sealed class QemuImagesGuide;
