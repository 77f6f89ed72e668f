namespace Virtualization;

[Reference("Announcing the ESXi-ARM Fling", "https://blogs.vmware.com/vsphere/2020/10/announcing-the-esxi-arm-fling.html", Year = 2020, Author = "VMware", Language = "en")]
public sealed class EsxiArmAnnouncement;
