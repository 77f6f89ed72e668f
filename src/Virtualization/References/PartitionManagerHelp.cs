namespace Virtualization;

[Reference("HP Partition Manager help", "https://downloads.linux.hpe.com/SDR/", Author = "HP", Language = "en")]
public sealed class PartitionManagerHelp;
