namespace Virtualization;

[Reference("FreeBSD: bhyve source", "https://github.com/freebsd/freebsd-src/tree/release/15.0.0/usr.sbin/bhyve", Author = "FreeBSD", Language = "en")]
public sealed class BhyveSourceTree;
