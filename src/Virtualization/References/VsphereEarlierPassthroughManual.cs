namespace Virtualization;

[Reference("vSphere 7.0: PCI passthrough devices", "https://web.archive.org/web/2021/https://docs.vmware.com/en/VMware-vSphere/7.0/com.vmware.vsphere.vm_admin.doc/GUID-5B3CAB26-5D06-4A99-92A0-3A04C69CE64B.html", Author = "VMware", Language = "en")]
public sealed class VsphereEarlierPassthroughManual;
