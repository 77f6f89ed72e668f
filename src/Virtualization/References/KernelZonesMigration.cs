namespace Virtualization;

[Reference("Oracle Solaris 11.4: using live migration to migrate a kernel zone", "https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/kernel-zones/using-live-migration-migrate-kernel-zone.html", Author = "Oracle", Language = "en")]
public sealed class KernelZonesMigration;
