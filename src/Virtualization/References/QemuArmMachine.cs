namespace Virtualization;

[Reference("QEMU documentation: Arm virt machine", "https://github.com/qemu/qemu/blob/HEAD/docs/system/arm/virt.rst", Author = "QEMU", Language = "en")]
public sealed class QemuArmMachine;
