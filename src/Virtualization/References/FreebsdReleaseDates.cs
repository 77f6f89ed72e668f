namespace Virtualization;

[Reference("FreeBSD: releases", "https://github.com/freebsd/freebsd-doc/blob/02e2f6d78441d9eb9307b4b1539ac173378e37c6/shared/releases.adoc", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdReleaseDates;
