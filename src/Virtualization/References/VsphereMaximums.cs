namespace Virtualization;

[Reference("vSphere 6.0: configuration maximums", "https://web.archive.org/web/2016/https://www.vmware.com/pdf/vsphere6/r60/vsphere-60-configuration-maximums.pdf", Year = 2016, Author = "VMware", Language = "en")]
public sealed class VsphereMaximums;
