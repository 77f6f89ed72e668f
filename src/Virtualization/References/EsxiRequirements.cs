namespace Virtualization;

[Reference("ESXi 6.5 hardware requirements", "https://web.archive.org/web/2020/https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.install.doc/GUID-DEB8086A-306B-4239-BF76-E354679202FC.html", Author = "VMware", Language = "en")]
public sealed class EsxiRequirements;
