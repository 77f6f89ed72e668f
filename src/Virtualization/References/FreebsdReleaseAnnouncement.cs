namespace Virtualization;

[Reference("FreeBSD 10.0-RELEASE announcement", "https://github.com/freebsd/freebsd-doc/blob/HEAD/website/content/en/releases/10.0R/announce.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseAnnouncement;
