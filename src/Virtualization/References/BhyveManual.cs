namespace Virtualization;

[Reference("bhyve(8)", "https://github.com/freebsd/freebsd-src/blob/HEAD/usr.sbin/bhyve/bhyve.8", Author = "FreeBSD", Language = "en")]
public sealed class BhyveManual;
