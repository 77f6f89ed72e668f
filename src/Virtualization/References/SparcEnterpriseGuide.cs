namespace Virtualization;

[Reference("SPARC Enterprise M8000/M9000 Servers Overview Guide", "https://docs.oracle.com/cd/E19170-01/819-4204-15/21ch2p.html", Year = 2010, Author = "Sun Microsystems", Language = "en")]
public sealed class SparcEnterpriseGuide;
