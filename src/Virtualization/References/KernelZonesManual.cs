namespace Virtualization;

[Reference("Oracle Solaris 11.2: Oracle Solaris Kernel Zones", "https://docs.oracle.com/cd/E36784_01/html/E36848/gofin.html", Author = "Oracle", Language = "en")]
public sealed class KernelZonesManual;
