namespace Virtualization;

[Reference("VENOM (CVE-2015-3456)", "https://en.wikipedia.org/wiki/VENOM", Author = "Wikipedia", Language = "en")]
public sealed class VenomEncyclopedia;
