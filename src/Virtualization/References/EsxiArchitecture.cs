namespace Virtualization;

[Reference("Architecture of VMware ESXi", "https://www.vmware.com/techpapers/2007/architecture-of-vmware-esxi-1009.html", Year = 2007, Author = "VMware", Language = "en")]
public sealed class EsxiArchitecture;
