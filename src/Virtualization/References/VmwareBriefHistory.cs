namespace Virtualization;

[Reference("A brief history of VMware", "https://web.archive.org/web/2010/http://itknowledgeexchange.techtarget.com/virtualization-pro/a-brief-history-of-vmware-2/", Author = "E. Siebert", Language = "en")]
public sealed class VmwareBriefHistory;
