namespace Virtualization;

[Reference("Wikipedia: Logical partition", "https://en.wikipedia.org/wiki/Logical_partition")]
public sealed class LogicalPartitionEncyclopedia;
