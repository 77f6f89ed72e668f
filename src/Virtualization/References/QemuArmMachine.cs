namespace Virtualization;

[Reference("QEMU documentation: Arm virt machine", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/arm/virt.rst", Author = "QEMU", Language = "en")]
public sealed class QemuArmMachine;
