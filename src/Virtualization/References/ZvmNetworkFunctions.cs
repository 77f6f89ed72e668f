namespace Virtualization;

[Reference("IBM Documentation: hypervisor support of PCI network adapters", "https://www.ibm.com/docs/en/linux-on-systems?topic=environments-hypervisors", Author = "IBM", Language = "en")]
public sealed class ZvmNetworkFunctions;
