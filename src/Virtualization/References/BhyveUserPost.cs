namespace Virtualization;

[Reference("FreeBSD Bhyve Virtualization", "https://vermaden.wordpress.com/2023/08/18/freebsd-bhyve-virtualization/", Year = 2023, Author = "vermaden", Language = "en")]
public sealed class BhyveUserPost;
