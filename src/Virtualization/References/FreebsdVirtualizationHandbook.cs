namespace Virtualization;

[Reference("FreeBSD Handbook: virtualization", "https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdVirtualizationHandbook;
