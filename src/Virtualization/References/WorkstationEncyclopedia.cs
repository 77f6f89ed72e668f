namespace Virtualization;

[Reference("Wikipedia: VMware Workstation", "https://en.wikipedia.org/wiki/VMware_Workstation", Language = "en")]
public sealed class WorkstationEncyclopedia;
