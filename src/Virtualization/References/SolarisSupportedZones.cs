namespace Virtualization;

[Reference("Oracle Solaris 11.2: zones supported on this release", "https://docs.oracle.com/cd/E36784_01/html/E36848/gocnw.html", Author = "Oracle", Language = "en")]
public sealed class SolarisSupportedZones;
