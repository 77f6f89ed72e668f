namespace Virtualization;

[Reference("Solaris Containers", "https://en.wikipedia.org/wiki/Solaris_Containers", Author = "Wikipedia", Language = "en")]
public sealed class SolarisContainersEncyclopedia;
