namespace Virtualization;

[Reference("Xen documentation: cache colouring", "https://github.com/xen-project/xen/blob/HEAD/docs/misc/cache-coloring.rst", Author = "Xen Project", Language = "en")]
public sealed class XenCacheColoring;
