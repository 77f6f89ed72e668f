namespace Virtualization;

[Reference("FreeBSD Handbook: the Z File System (ZFS)", "https://github.com/freebsd/freebsd-doc/blob/0d9894b11e0e94cde952b0112782e68e27c893da/documentation/content/en/books/handbook/zfs/_index.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdZfsHandbook;
