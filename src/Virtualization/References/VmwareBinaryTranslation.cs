namespace Virtualization;

[Reference("VMware: guest operating systems and binary translation", "http://www.vmware.com/fr/why-choose-vmware/infrastructure/guest-os.html", Author = "VMware", Language = "en")]
public sealed class VmwareBinaryTranslation;
