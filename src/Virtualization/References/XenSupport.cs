namespace Virtualization;

[Reference("Xen: support statement", "https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/SUPPORT.md", Author = "Xen Project", Language = "en")]
public sealed class XenSupport;
