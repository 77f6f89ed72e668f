namespace Virtualization;

[Reference("IBM Knowledge Center (IBM i 7.2): IBM i client partition considerations", "http://www-01.ibm.com/support/knowledgecenter/ssw_ibm_i_72/rzahc/rzahcblade5osvirtualpartitionsoverview.htm", Author = "IBM", Language = "en")]
public sealed class PowerClientPartitions;
