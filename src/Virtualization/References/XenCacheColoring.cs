namespace Virtualization;

[Reference("Xen documentation: cache colouring", "https://github.com/xen-project/xen/blob/HEAD/docs/misc/cache-coloring.rst", Author = "Xen Project")]
public sealed class XenCacheColoring;
