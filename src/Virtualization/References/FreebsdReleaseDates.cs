namespace Virtualization;

[Reference("FreeBSD: releases", "https://github.com/freebsd/freebsd-doc/blob/HEAD/shared/releases.adoc", Author = "FreeBSD")]
public sealed class FreebsdReleaseDates;
