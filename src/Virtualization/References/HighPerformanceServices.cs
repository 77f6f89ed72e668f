namespace Virtualization;

[Reference("High-Performance IT Services, chapter 14", "https://www.oreilly.com/library/view/high-performance-it-services/9781315350103/xhtml/30_Chapter14.xhtml", Author = "T. Critchley", Language = "en")]
public sealed class HighPerformanceServices;
