namespace Virtualization;

[Reference("The Mac Observer: Parallels Desktop sales", "https://macobserver.com/news/parallels-desktop-sales", Author = "The Mac Observer", Language = "en")]
public sealed class ParallelsSalesNews;
