namespace Virtualization;

[Reference("vmm(4)", "https://github.com/freebsd/freebsd-src/blob/release/15.0.0/share/man/man4/vmm.4", Author = "FreeBSD", Language = "en")]
public sealed class BhyveMonitorManual;
