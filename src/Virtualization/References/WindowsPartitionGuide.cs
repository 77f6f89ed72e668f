namespace Virtualization;

[Reference("Windows nPartition Guide v5.5", "https://www.hpe.com/support/hpesc", Author = "HP", Language = "en")]
public sealed class WindowsPartitionGuide;
