namespace Virtualization;

[Reference("FreeBSD 4.0-RELEASE announcement", "https://github.com/freebsd/freebsd-doc/blob/0ac8be0e9e5515922a230a9244f01fac162429d9/website/content/en/releases/4.0R/announce.adoc", Year = 2000, Author = "FreeBSD", Language = "en")]
public sealed class FreebsdFourAnnouncement;
