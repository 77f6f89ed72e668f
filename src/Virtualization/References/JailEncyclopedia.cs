namespace Virtualization;

[Reference("Wikipedia: FreeBSD jail", "https://en.wikipedia.org/wiki/FreeBSD_jail", Language = "en")]
public sealed class JailEncyclopedia;
