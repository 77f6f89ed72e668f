namespace Virtualization;

[Reference("FreeBSD 10.0-RELEASE announcement", "https://github.com/freebsd/freebsd-doc/blob/04a889536e7407f9f18520fdb897af0e1a9aa47c/website/content/en/releases/10.0R/announce.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseAnnouncement;
