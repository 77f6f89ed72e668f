namespace Virtualization;

[Reference("FreeBSD: bhyve source", "https://github.com/freebsd/freebsd-src/tree/HEAD/usr.sbin/bhyve", Author = "FreeBSD", Language = "en")]
public sealed class BhyveSourceTree;
