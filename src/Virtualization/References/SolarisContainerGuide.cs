namespace Virtualization;

[Reference("Solaris 10 Container Guide 3.1", "https://docs.oracle.com/cd/E26505_01/", Year = 2009, Author = "D. Drewanz, U. Gräf et al. (Sun Microsystems)", Language = "en")]
public sealed class SolarisContainerGuide;
