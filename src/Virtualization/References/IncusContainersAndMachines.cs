namespace Virtualization;

[Reference("Incus: containers and VMs", "https://github.com/lxc/incus/blob/main/doc/explanation/containers_and_vms.md", Author = "Incus", Language = "en")]
public sealed class IncusContainersAndMachines;
