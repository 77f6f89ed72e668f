namespace Virtualization;

[Reference("FreeBSD review D34717: warm and live migration for bhyve", "https://reviews.freebsd.org/D34717", Author = "FreeBSD", Language = "en")]
public sealed class BhyveMigrationReview;
