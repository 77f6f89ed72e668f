namespace Virtualization;

[Reference("Xen Project Spectre/Meltdown FAQ", "https://xenproject.org/blog/xen-project-spectremeltdown-faq", Author = "Xen Project", Language = "en")]
public sealed class XenSpectreFaq;
