namespace Virtualization;

[Reference("Xen: hypervisor source", "https://github.com/xen-project/xen/tree/HEAD/xen", Author = "Xen Project", Language = "en")]
public sealed class XenSourceTree;
