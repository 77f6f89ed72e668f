namespace Virtualization;

[Reference("VMware knowledge base 1003945: requirements for 64-bit guests", "https://kb.vmware.com/selfservice/microsites/search.do?language=en_US&cmd=displayKC&externalId=1003945", Author = "VMware", Language = "en")]
public sealed class VmwareGuestRequirements;
