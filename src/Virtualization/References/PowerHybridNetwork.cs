namespace Virtualization;

[Reference("IBM Documentation: Hybrid Network Virtualization", "https://www.ibm.com/docs/en/linux-on-systems?topic=servers-hybrid-network-virtualization", Author = "IBM", Language = "en")]
public sealed class PowerHybridNetwork;
