namespace Virtualization;

[Reference("IBM Knowledge Center (POWER8): configuration requirements and restrictions for suspending a logical partition", "http://www-01.ibm.com/support/knowledgecenter/POWER8/p8hat/p8hat_phibreqs.htm", Author = "IBM", Language = "en")]
public sealed class PowerPartitionSuspension;
