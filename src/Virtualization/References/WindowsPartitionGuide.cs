namespace Virtualization;

[Reference("Windows nPartition Guide v5.5", "https://www.hpe.com/support/hpesc", Author = "HP")]
public sealed class WindowsPartitionGuide;
