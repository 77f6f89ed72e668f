namespace Virtualization;

[Reference("HP nPartition Administrator’s Guide, p. 24 (copy)", "https://www.manualshelf.com/manual/hp/hp-npartitions-npars-and-partition-manager-parmgr-software/npartition-administrators-guide/page-24.html", Author = "HP", Language = "en")]
public sealed class PartitionAdministratorGuide;
