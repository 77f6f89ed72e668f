namespace Virtualization;

[Reference("hv_vmbus(4)", "https://github.com/freebsd/freebsd-src/blob/HEAD/share/man/man4/hv_vmbus.4", Author = "FreeBSD")]
public sealed class HyperVBusManual;
