namespace Virtualization;

[Reference("FreeBSD 10.0 release schedule", "https://github.com/freebsd/freebsd-doc/blob/HEAD/website/content/en/releases/10.0R/schedule.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseSchedule;
