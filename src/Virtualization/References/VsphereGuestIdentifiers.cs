namespace Virtualization;

[Reference("vSphere API: guest operating system identifiers", "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestOsIdentifier_enum", Author = "Broadcom", Language = "en")]
public sealed class VsphereGuestIdentifiers;
