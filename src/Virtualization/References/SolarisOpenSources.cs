namespace Virtualization;

[Reference("Oracle: Solaris source code downloads", "https://www.oracle.com/downloads/opensource/solaris-source-code-downloads.html", Author = "Oracle", Language = "en")]
public sealed class SolarisOpenSources;
