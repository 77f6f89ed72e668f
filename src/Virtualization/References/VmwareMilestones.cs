namespace Virtualization;

[Reference("2004: a VMware odyssey", "https://searchvmware.techtarget.com/news/2240035810/2004-A-VMware-Odyssey", Author = "TechTarget", Language = "en")]
public sealed class VmwareMilestones;
