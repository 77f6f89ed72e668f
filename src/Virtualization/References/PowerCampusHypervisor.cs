namespace Virtualization;

[Reference("The POWER Hypervisor", "https://powercampus.de/en/documentation/virtualization-with-powervm/practical-introduction/the-power-hypervisor/", Author = "PowerCampus", Language = "en")]
public sealed class PowerCampusHypervisor;
