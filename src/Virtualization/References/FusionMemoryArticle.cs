namespace Virtualization;

[Reference("Understanding memory allocation for VMware Fusion", "https://knowledge.broadcom.com/external/article/308012/understanding-memory-allocation-for-vmwa.html", Author = "Broadcom", Language = "en")]
public sealed class FusionMemoryArticle;
