namespace Virtualization;

[Reference("Memory Resource Management in VMware ESX Server", "https://www.usenix.org/conference/osdi-02/memory-resource-management-vmware-esx-server", Year = 2002, Author = "C. A. Waldspurger", Language = "en")]
public sealed class EsxMemoryPaper;
