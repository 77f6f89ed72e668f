namespace Virtualization;

[Reference("QEMU source: helpers of VFIO", "https://github.com/qemu/qemu/blob/v10.2.0/hw/vfio/helpers.c", Author = "QEMU", Language = "en")]
public sealed class QemuVfioSource;
