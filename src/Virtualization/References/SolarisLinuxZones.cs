namespace Virtualization;

[Reference("Solaris 10: lx branded zones", "https://docs.oracle.com/cd/E19797-01/817-1592/gepea/index.html", Author = "Oracle", Language = "en")]
public sealed class SolarisLinuxZones;
