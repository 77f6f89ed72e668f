namespace Virtualization;

[Reference("VMware communities DOC-8970: running nested VMs", "https://web.archive.org/web/2018/https://communities.vmware.com/docs/DOC-8970", Author = "VMware", Language = "en")]
public sealed class VmwareNestedGuide;
