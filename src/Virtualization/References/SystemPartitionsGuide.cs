namespace Virtualization;

[Reference("HP System Partitions Guide: Administration for nPartitions, revision 5.1", "https://support.hpe.com/", Author = "HP", Language = "en")]
public sealed class SystemPartitionsGuide;
