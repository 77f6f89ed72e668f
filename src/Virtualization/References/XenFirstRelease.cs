namespace Virtualization;

[Reference("Xen 1.0 (stable) released", "https://sourceforge.net/p/xen/news/2003/10/xen-10-stable-released/", Year = 2003, Author = "I. Pratt", Language = "en")]
public sealed class XenFirstRelease;
