namespace Virtualization;

[Reference("FreeBSD: sys/kern/kern_jail.c", "https://github.com/freebsd/freebsd-src/blob/release/15.0.0/sys/kern/kern_jail.c", Author = "FreeBSD", Language = "en")]
public sealed class JailSource;
