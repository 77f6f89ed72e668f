namespace Virtualization;

[Reference("IBM Documentation (POWER6): POWER Hypervisor", "https://www.ibm.com/docs/en/power6?topic=technologies-power-hypervisor", Year = 2012, Author = "IBM", Language = "en")]
public sealed class PowerHypervisorManual;
