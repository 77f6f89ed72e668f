namespace Virtualization;

[Reference("VENOM", "https://en.wikipedia.org/wiki/VENOM", Author = "Wikipedia")]
public sealed class VenomEncyclopedia;
