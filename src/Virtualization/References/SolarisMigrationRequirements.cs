namespace Virtualization;

[Reference("Oracle Solaris 11.3: requirements for live migration", "https://docs.oracle.com/cd/E53394_01/html/E54751/gplar.html", Author = "Oracle", Language = "en")]
public sealed class SolarisMigrationRequirements;
