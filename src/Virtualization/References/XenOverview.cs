namespace Virtualization;

[Reference("Xen Project Software Overview", "http://wiki.xenproject.org/wiki/Xen_Overview", Year = 2014, Author = "Xen Project", Language = "en")]
public sealed class XenOverview;
