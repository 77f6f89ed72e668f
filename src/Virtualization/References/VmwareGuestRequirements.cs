namespace Virtualization;

[Reference("VMware knowledge base 1003945: requirements for 64-bit guests", "https://knowledge.broadcom.com/external/article?legacyId=1003945", Author = "VMware", Language = "en")]
public sealed class VmwareGuestRequirements;
