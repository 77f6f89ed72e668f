namespace Virtualization;

[Reference("Wikipedia: bhyve", "https://en.wikipedia.org/wiki/Bhyve", Language = "en")]
public sealed class BhyveEncyclopedia;
