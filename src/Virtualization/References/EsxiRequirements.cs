namespace Virtualization;

[Reference("vSphere 8.0: ESXi 硬件要求", "https://web.archive.org/web/2023/https://docs.vmware.com/cn/VMware-vSphere/8.0/vsphere-esxi-installation/GUID-DEB8086A-306B-4239-BF76-E354679202FC.html", Author = "VMware", Language = "zh")]
public sealed class EsxiRequirements;
