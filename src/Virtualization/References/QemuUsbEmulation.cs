namespace Virtualization;

[Reference("QEMU documentation: USB emulation", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/devices/usb.rst", Author = "QEMU", Language = "en")]
public sealed class QemuUsbEmulation;
