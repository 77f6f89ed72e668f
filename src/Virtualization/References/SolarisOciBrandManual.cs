namespace Virtualization;

[Reference("solaris-oci(7)", "https://docs.oracle.com/cd/E88353_01/html/E37853/solaris-oci-7.html", Year = 2022, Author = "Oracle", Language = "en")]
public sealed class SolarisOciBrandManual;
