namespace Virtualization;

[Reference("Xen documentation: dom0less", "https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/docs/features/dom0less.pandoc", Author = "Xen Project", Language = "en")]
public sealed class XenWithoutDom0;
