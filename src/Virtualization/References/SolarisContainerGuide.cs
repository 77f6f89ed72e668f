namespace Virtualization;

[Reference("Solaris 10 Container Guide 3.1, section 2.2.1 (copy)", "http://office.manualsonline.com/manuals/mfg/sun_microsystems/10.html?p=17", Year = 2009, Author = "D. Drewanz, U. Gräf et al. (Sun Microsystems)", Language = "en")]
public sealed class SolarisContainerGuide;
