namespace Virtualization;

[Reference("Oracle Solaris 11.3 (Japanese edition): cloning non-global zones", "https://docs.oracle.com/cd/E62101_01/html/E62804/gcrsy.html", Author = "Oracle", Language = "en")]
public sealed class SolarisZoneCloning;
