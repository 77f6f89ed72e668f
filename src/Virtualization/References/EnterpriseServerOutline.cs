namespace Virtualization;

[Reference("Sun Enterprise Servers and the Sun E10k", "http://grazr.com/read/unixconsultant/Sun_Enterprise_Servers_and_the_Sun_E10k", Year = 2008, Author = "unixconsultant", Language = "en")]
public sealed class EnterpriseServerOutline;
