namespace Virtualization;

[Reference("IBM Documentation: hypervisor-specific information", "https://www.ibm.com/docs/en/linux-on-systems?topic=86-hypervisors", Year = 2024, Author = "IBM", Language = "en")]
public sealed class MainframeHypervisorsGuide;
