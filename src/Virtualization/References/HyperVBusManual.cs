namespace Virtualization;

[Reference("hv_vmbus(4)", "https://github.com/freebsd/freebsd-src/blob/HEAD/share/man/man4/hv_vmbus.4", Author = "FreeBSD", Language = "en")]
public sealed class HyperVBusManual;
