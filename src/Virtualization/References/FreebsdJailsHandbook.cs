namespace Virtualization;

[Reference("FreeBSD Handbook: jails and containers", "https://github.com/freebsd/freebsd-doc/blob/HEAD/documentation/content/en/books/handbook/jails/_index.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdJailsHandbook;
