namespace Virtualization;

[Reference("bhyve(8)", "https://github.com/freebsd/freebsd-src/blob/release/15.0.0/usr.sbin/bhyve/bhyve.8", Author = "FreeBSD", Language = "en")]
public sealed class BhyveManual;
