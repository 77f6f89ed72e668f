namespace Virtualization;

[Reference("QEMU documentation: pSeries machine", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/ppc/pseries.rst", Author = "QEMU", Language = "en")]
public sealed class QemuPowerMachine;
