namespace Virtualization;

[Reference("Wikipedia: Solaris Containers", "https://en.wikipedia.org/wiki/Solaris_Containers", Language = "en")]
public sealed class SolarisZonesEncyclopedia;
