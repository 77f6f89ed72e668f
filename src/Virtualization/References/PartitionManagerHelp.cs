namespace Virtualization;

[Reference("HP Partition Manager help", "https://downloads.linux.hpe.com/SDR/", Author = "HP")]
public sealed class PartitionManagerHelp;
