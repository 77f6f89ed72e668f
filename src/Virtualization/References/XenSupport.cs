namespace Virtualization;

[Reference("Xen: support statement", "https://github.com/xen-project/xen/blob/master/SUPPORT.md", Author = "Xen Project", Language = "en")]
public sealed class XenSupport;
