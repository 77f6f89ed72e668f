namespace Virtualization;

[Reference("Solaris 10 5/09 Installation Guide: creating a new boot environment within the same root pool", "https://docs.oracle.com/cd/E19253-01/820-7013/6nia61t24/index.html", Year = 2009, Author = "Oracle", Language = "en")]
public sealed class SolarisBootEnvironments;
