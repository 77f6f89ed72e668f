namespace Virtualization;

[Reference("Après x86, VMware mise aussi sur Arm", "https://www.distributique.com/actualites/lire-apres-x86-vmware-mise-aussi-sur-arm-36511.html", Year = 2025, Author = "Distributique", Language = "fr")]
public sealed class VmwareArmNews;
