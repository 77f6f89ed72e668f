namespace Virtualization;

[Reference("VMware knowledge base 1001805: choosing a network adapter for a virtual machine", "https://knowledge.broadcom.com/external/article?legacyId=1001805", Author = "VMware", Language = "en")]
public sealed class VmwareNetworkAdapters;
