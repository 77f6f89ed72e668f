namespace Virtualization;

[Reference("Wikipedia: FreeBSD jail", "https://en.wikipedia.org/wiki/FreeBSD_jail")]
public sealed class JailEncyclopedia;
