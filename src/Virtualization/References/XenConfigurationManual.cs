namespace Virtualization;

[Reference("xl.cfg(5)", "https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/docs/man/xl.cfg.5.pod.in", Author = "Xen Project", Language = "en")]
public sealed class XenConfigurationManual;
