namespace Virtualization;

[Reference("Oracle Solaris 11.4: about Oracle Solaris Kernel Zones", "https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/kernel-zones/oracle-solaris-kernel-zones.html", Author = "Oracle", Language = "en")]
public sealed class KernelZonesOverview;
