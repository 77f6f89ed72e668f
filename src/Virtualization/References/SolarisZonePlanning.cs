namespace Virtualization;

[Reference("Oracle Solaris 11.4: planning a non-global zone configuration", "https://docs.oracle.com/cd/E37838_01/html/E61039/z.conf.start-3.html", Year = 2019, Author = "Oracle", Language = "en")]
public sealed class SolarisZonePlanning;
