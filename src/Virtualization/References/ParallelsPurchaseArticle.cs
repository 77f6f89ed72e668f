namespace Virtualization;

[Reference("Parallels knowledge base 122929: one-time purchase and subscription", "https://kb.parallels.com/en/122929", Author = "Parallels", Language = "en")]
public sealed class ParallelsPurchaseArticle;
