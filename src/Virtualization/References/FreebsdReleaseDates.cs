namespace Virtualization;

[Reference("FreeBSD: releases", "https://github.com/freebsd/freebsd-doc/blob/HEAD/shared/releases.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseDates;
