namespace Virtualization;

[Reference("Oracle Solaris 11.4: hardware requirements of kernel zones", "https://docs.oracle.com/cd/E37838_01/html/E61041/plan-hwreqs.html", Year = 2021, Author = "Oracle", Language = "en")]
public sealed class SolarisKernelZoneHardware;
