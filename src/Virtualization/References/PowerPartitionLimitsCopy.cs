namespace Virtualization;

[Reference("IBM Power 750 and 760 technical overview: shared processor partitions (copy)", "https://www.easymanua.ls/ibm/power-750/manual?p=138", Year = 2013, Author = "easymanua.ls", Language = "en")]
public sealed class PowerPartitionLimitsCopy;
