namespace Virtualization;

[Reference("IBM Documentation (POWER9): managing SR-IOV adapters", "https://www.ibm.com/docs/POWER9/p9efd/p9efd_sriov_adapters.htm", Author = "IBM", Language = "en")]
public sealed class PowerSharedAdapters;
