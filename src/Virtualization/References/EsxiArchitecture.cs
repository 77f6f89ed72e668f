namespace Virtualization;

[Reference("Architecture of VMware ESXi", "https://web.archive.org/web/2012/https://www.vmware.com/techpapers/2007/architecture-of-vmware-esxi-1009.html", Year = 2007, Author = "VMware", Language = "en")]
public sealed class EsxiArchitecture;
