namespace Virtualization;

[Reference("Oracle Partitioning Policy (copy)", "https://studylib.net/doc/18797431/partitioning-policy", Author = "Oracle", Language = "en")]
public sealed class OraclePartitioningPolicy;
