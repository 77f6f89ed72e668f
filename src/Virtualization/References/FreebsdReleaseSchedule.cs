namespace Virtualization;

[Reference("FreeBSD 10.0 release schedule", "https://github.com/freebsd/freebsd-doc/blob/0ac8be0e9e5515922a230a9244f01fac162429d9/website/content/en/releases/10.0R/schedule.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseSchedule;
