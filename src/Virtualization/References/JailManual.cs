namespace Virtualization;

[Reference("jail(8)", "https://github.com/freebsd/freebsd-src/blob/release/15.0.0/usr.sbin/jail/jail.8", Author = "FreeBSD", Language = "en")]
public sealed class JailManual;
