namespace Virtualization;

[Reference("vSphere 4: software and hardware compatibility", "https://web.archive.org/web/2012/https://pubs.vmware.com/vsphere-4-esxi-installable-vcenter/topic/com.vmware.vsphere.config_fc.doc_40_u1/esx_san_config/overview_of_vmware_esx_esxi/c_software_and_hardware_compatibility.html", Author = "VMware", Language = "en")]
public sealed class VsphereCompatibility;
