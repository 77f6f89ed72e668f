namespace Virtualization;

[Reference("VIOS 101: Memory", "http://archive.ibmsystemsmag.com/aix/administrator/virtualization/vios-101-part2/", Author = "IBM Systems Magazine", Language = "en")]
public sealed class PowerMemoryArticle;
