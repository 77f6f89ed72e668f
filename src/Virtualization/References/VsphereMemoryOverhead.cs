namespace Virtualization;

[Reference("vSphere 6.5 resource management: overhead memory on virtual machines", "https://web.archive.org/web/2020/https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.resmgmt.doc/GUID-B42C72C1-F8D5-40DC-93D1-FB31849B1114.html", Author = "VMware", Language = "en")]
public sealed class VsphereMemoryOverhead;
