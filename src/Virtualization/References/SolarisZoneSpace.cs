namespace Virtualization;

[Reference("Oracle Solaris 11.2: disk space requirements of zones", "https://docs.oracle.com/cd/E36784_01/html/E37628/z.conf.start-9.html", Author = "Oracle", Language = "en")]
public sealed class SolarisZoneSpace;
