namespace Virtualization;

[Reference("xl(1)", "https://github.com/xen-project/xen/blob/HEAD/docs/man/xl.1.pod.in", Author = "Xen Project", Language = "en")]
public sealed class XenToolstackManual;
