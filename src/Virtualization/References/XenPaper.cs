namespace Virtualization;

[Reference("Xen and the Art of Virtualization", "https://doi.org/10.1145/945445.945462", Year = 2003, Author = "P. Barham et al.", Language = "en")]
public sealed class XenPaper;
