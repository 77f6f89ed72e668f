namespace Virtualization;

[Reference("IBM Power 720 and 740 technical overview: Virtual I/O Server (copy)", "https://manualshive.com/ru/manual/ibm/power-720-express/607952?page=148", Year = 2013, Author = "manualshive.com", Language = "en")]
public sealed class PowerVirtualServerCopy;
