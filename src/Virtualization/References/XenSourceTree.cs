namespace Virtualization;

[Reference("Xen: hypervisor source", "https://github.com/xen-project/xen/tree/c447b7308b1330ec6dcfef37220736c28f41daa0/xen", Author = "Xen Project", Language = "en")]
public sealed class XenSourceTree;
