namespace Virtualization;

[Reference("A brief history of VMware", "http://itknowledgeexchange.techtarget.com/virtualization-pro/a-brief-history-of-vmware-2/", Author = "E. Siebert", Language = "en")]
public sealed class VmwareBriefHistory;
