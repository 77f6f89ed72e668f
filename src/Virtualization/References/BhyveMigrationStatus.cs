namespace Virtualization;

[Reference("FreeBSD status report: bhyve live migration", "https://reviews.freebsd.org/F131462416", Author = "FreeBSD")]
public sealed class BhyveMigrationStatus;
