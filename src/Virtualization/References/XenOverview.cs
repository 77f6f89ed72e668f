namespace Virtualization;

[Reference("Xen Project Software Overview", "http://wiki.xenproject.org/wiki/Xen_Overview", Year = 2014, Author = "Xen Project")]
public sealed class XenOverview;
