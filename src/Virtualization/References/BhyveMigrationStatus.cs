namespace Virtualization;

[Reference("FreeBSD status report: bhyve live migration", "https://reviews.freebsd.org/F131462416", Author = "FreeBSD", Language = "en")]
public sealed class BhyveMigrationStatus;
