namespace Virtualization;

[Reference("Oracle Solaris Containers-Resource Management and Oracle Solaris Zones: zones overview", "https://docs.oracle.com/cd/E19253-01/817-1592/6mhahuotr/index.html", Author = "Oracle", Language = "en")]
public sealed class SolarisZonesGuide;
