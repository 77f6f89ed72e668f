namespace Virtualization;

[Reference("VMware knowledge base 308012: understanding memory allocation for VMware Fusion", "https://knowledge.broadcom.com/external/article/308012/understanding-memory-allocation-for-vmwa.html", Author = "VMware", Language = "en")]
public sealed class FusionMemoryArticle;
