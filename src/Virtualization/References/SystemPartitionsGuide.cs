namespace Virtualization;

[Reference("HP System Partitions Guide: Administration for nPartitions, revision 5.1", "https://support.hpe.com/", Author = "HP")]
public sealed class SystemPartitionsGuide;
