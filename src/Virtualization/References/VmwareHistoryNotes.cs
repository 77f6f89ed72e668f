namespace Virtualization;

[Reference("Virtualization systems: VMware", "https://anekoique.github.io/virtualization/systems/vmware/", Author = "anekoique", Language = "en")]
public sealed class VmwareHistoryNotes;
