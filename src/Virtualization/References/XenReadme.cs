namespace Virtualization;

[Reference("Xen: README", "https://github.com/xen-project/xen/blob/master/README", Author = "Xen Project", Language = "en")]
public sealed class XenReadme;
