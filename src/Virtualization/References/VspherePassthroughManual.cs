namespace Virtualization;

[Reference("vSphere 8.0: PCI passthrough devices", "https://vmw-docs.broadcom.com/en/VMware-vSphere/8.0/vsphere-vm-administration/GUID-5B3CAB26-5D06-4A99-92A0-3A04C69CE64B.html", Author = "VMware", Language = "en")]
public sealed class VspherePassthroughManual;
