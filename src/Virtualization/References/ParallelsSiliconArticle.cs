namespace Virtualization;

[Reference("Parallels knowledge base 125343: Apple silicon", "https://kb.parallels.com/en/125343", Author = "Parallels", Language = "en")]
public sealed class ParallelsSiliconArticle;
