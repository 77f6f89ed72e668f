namespace Virtualization;

[Reference("Wikipedia: bhyve", "https://en.wikipedia.org/wiki/Bhyve")]
public sealed class BhyveEncyclopedia;
