namespace Virtualization;

[Reference("qjail-intro(8)", "https://man.freebsd.org/cgi/man.cgi?manpath=freebsd-ports&query=qjail-intro&sektion=8", Author = "FreeBSD", Language = "en")]
public sealed class QjailManual;
