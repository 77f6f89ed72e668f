namespace Virtualization;

[Reference("FreeBSD: COPYRIGHT", "https://github.com/freebsd/freebsd-src/blob/HEAD/COPYRIGHT", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdCopyright;
