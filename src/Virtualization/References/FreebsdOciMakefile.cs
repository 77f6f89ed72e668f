namespace Virtualization;

[Reference("FreeBSD release/Makefile.oci", "https://github.com/freebsd/freebsd-src/blob/d71303e585d207de370904800cd5af57a8c3f265/release/Makefile.oci", Author = "FreeBSD", Language = "en")]
public sealed class FreebsdOciMakefile;
