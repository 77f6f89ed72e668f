namespace Virtualization;

[Reference("Wikipedia: VMware Workstation", "https://en.wikipedia.org/wiki/VMware_Workstation")]
public sealed class WorkstationEncyclopedia;
