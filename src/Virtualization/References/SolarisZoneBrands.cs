namespace Virtualization;

[Reference("Oracle Solaris 11.4: zone brands", "https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/use-zones/zone-brands.html", Author = "Oracle", Language = "en")]
public sealed class SolarisZoneBrands;
