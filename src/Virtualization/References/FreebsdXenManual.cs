namespace Virtualization;

[Reference("xen(4)", "https://man.freebsd.org/cgi/man.cgi?format=html&query=xen", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdXenManual;
