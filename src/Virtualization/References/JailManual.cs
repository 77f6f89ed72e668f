namespace Virtualization;

[Reference("jail(8)", "https://github.com/freebsd/freebsd-src/blob/HEAD/usr.sbin/jail/jail.8", Author = "FreeBSD", Language = "en")]
public sealed class JailManual;
