namespace Virtualization;

[Reference("FreeBSD Handbook: virtualization", "https://github.com/freebsd/freebsd-doc/blob/HEAD/documentation/content/en/books/handbook/virtualization/_index.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdVirtualizationHandbook;
