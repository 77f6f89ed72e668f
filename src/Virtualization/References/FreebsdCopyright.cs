namespace Virtualization;

[Reference("FreeBSD: COPYRIGHT", "https://github.com/freebsd/freebsd-src/blob/release/15.0.0/COPYRIGHT", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdCopyright;
