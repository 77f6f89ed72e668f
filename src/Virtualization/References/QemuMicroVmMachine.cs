namespace Virtualization;

[Reference("QEMU: microvm machine type", "https://www.qemu.org/docs/master/system/i386/microvm.html", Author = "QEMU", Language = "en")]
public sealed class QemuMicroVmMachine;
