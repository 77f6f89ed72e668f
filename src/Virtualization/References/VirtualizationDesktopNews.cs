namespace Virtualization;

[Reference("Intel brings virtualization to the desktop", "https://www.zdnet.com/article/intel-brings-virtualization-to-the-desktop/", Year = 2005, Author = "ZDNet", Language = "en")]
public sealed class VirtualizationDesktopNews;
