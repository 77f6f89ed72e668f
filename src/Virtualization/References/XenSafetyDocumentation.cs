namespace Virtualization;

[Reference("Xen documentation: functional safety", "https://github.com/xen-project/xen/blob/HEAD/docs/fusa/index.rst", Author = "Xen Project", Language = "en")]
public sealed class XenSafetyDocumentation;
