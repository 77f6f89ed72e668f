namespace Virtualization;

[Reference("VMware communities DOC-8970: running nested VMs", "https://communities.vmware.com/docs/DOC-8970", Author = "VMware", Language = "en")]
public sealed class VmwareNestedGuide;
