namespace Virtualization;

[Reference("FreeBSD 14.2-RELEASE announcement", "https://github.com/freebsd/freebsd-doc/blob/79d71bf19cf2f6cff5bdf79ff9ed3ef964fb53a2/website/content/en/releases/14.2R/announce.adoc", Year = 2024, Author = "FreeBSD", Language = "en")]
public sealed class FreebsdOciAnnouncement;
