namespace Virtualization;

[Reference("Wikipedia: SmartOS", "https://en.wikipedia.org/wiki/SmartOS", Language = "en")]
public sealed class SmartosEncyclopedia;
