namespace Virtualization;

[Reference("QEMU documentation: USB emulation", "https://github.com/qemu/qemu/blob/HEAD/docs/system/devices/usb.rst", Author = "QEMU", Language = "en")]
public sealed class QemuUsbEmulation;
