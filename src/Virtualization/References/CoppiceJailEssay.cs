namespace Virtualization;

[Reference("Coppice: FreeBSD jails", "https://coppice.dba.wtf/essays/freebsd-jails", Year = 2026, Author = "Coppice", Language = "en")]
public sealed class CoppiceJailEssay;
