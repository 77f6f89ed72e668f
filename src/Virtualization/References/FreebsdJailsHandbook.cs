namespace Virtualization;

[Reference("FreeBSD Handbook: jails and containers", "https://github.com/freebsd/freebsd-doc/blob/003f362655f57dbfb34af9877a0f2125f1d60753/documentation/content/en/books/handbook/jails/_index.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdJailsHandbook;
