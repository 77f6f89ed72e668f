namespace Virtualization;

[Reference("Virtualization systems: VMware", "https://anekoique.github.io/virtualization/systems/vmware/", Author = "anekoique")]
public sealed class VmwareHistoryNotes;
