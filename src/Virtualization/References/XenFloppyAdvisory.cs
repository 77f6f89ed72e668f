namespace Virtualization;

[Reference("XSA-133: privilege escalation via emulated floppy disk drive", "https://xenbits.xen.org/xsa/advisory-133.html", Year = 2015, Author = "Xen Project", Language = "en")]
public sealed class XenFloppyAdvisory;
