namespace Virtualization;

[Reference("Wikipedia: Logical partition", "https://en.wikipedia.org/wiki/Logical_partition", Language = "en")]
public sealed class LogicalPartitionEncyclopedia;
